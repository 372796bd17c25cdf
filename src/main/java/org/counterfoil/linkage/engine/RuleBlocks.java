package org.counterfoil.linkage.engine;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one rule. A block above the rule's limit is split by the rule's refining keys; a part that is still too
 * large is set aside. A block without a record that the rule {@link BlockRule#seeks seeks} is none. Immutable once made.
 */
final class RuleBlocks {

    /** Records whose keys are made at once. */
    private static final int BATCH = 1 << 12;

    private final BlockRule rule;
    private final SortedMap<Long, Integer> setAside = new TreeMap<>();
    /** By key that was set aside, the first record that has it. */
    private final SortedMap<Long, Integer> examples = new TreeMap<>();

    private int speaking;
    private int[] records = new int[16];
    private int[] starts = new int[16];
    private long[] keys = new long[16];
    /** By block one past the place of its last record that the rule seeks; these stand first. */
    private int[] soughtEnds = new int[16];

    private int count;
    private int largest;
    private boolean several;

    RuleBlocks(BlockRule rule, int records) {
        this.rule = rule;
        KeyedRecords all =
                IntStream.range(0, records).anyMatch(rule::seeks) ? keyed(rule.keys(), records) : new KeyedRecords(0);
        for (int from = 0; from < all.size(); ) {
            int to = all.endOfBlock(from);
            if (to - from > largest && isSought(all, from, to)) {
                largest = to - from;
            }
            if (fits(all, from, to)) {
                keep(all, from, to);
            } else if (isSought(all, from, to)) {
                refine(all, from, to);
            }
            from = to;
        }
        this.records = Arrays.copyOf(this.records, size());
    }

    private KeyedRecords keyed(KeyMaker maker, int records) {
        KeyedRecords keyed = new KeyedRecords(records);
        long[] keys = new long[BATCH];
        int[] having = new int[BATCH];
        for (int from = 0; from < records; from += BATCH) {
            int to = Math.min(records, from + BATCH);
            int count = maker.single(from, to, keys, having);
            if (count == KeyMaker.SEVERAL) {
                addEach(maker, from, records, keyed);
                break;
            }
            for (int i = 0; i < count; i++) {
                speaking += rule.seeks(having[i]) ? 1 : 0;
                keyed.add(keys[i], having[i]);
            }
        }
        keyed.sort();
        return keyed;
    }

    private void addEach(KeyMaker maker, int from, int to, KeyedRecords keyed) {
        Keys keys = new Keys();
        for (int record = from; record < to; record++) {
            keys.clear();
            maker.keys(record, keys);
            keys.settle();
            speaking += keys.size() > 0 && rule.seeks(record) ? 1 : 0;
            several |= keys.size() > 1;
            for (int k = 0; k < keys.size(); k++) {
                keyed.add(keys.key(k), record);
            }
        }
    }

    private boolean isSought(KeyedRecords block, int start, int end) {
        for (int i = start; i < end; i++) {
            if (rule.seeks(block.record(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block costs no more pairs than one of as many records as the rule allows. */
    private boolean fits(KeyedRecords block, int start, int end) {
        if (end - start <= rule.limit()) {
            return true;
        }
        int others = 0;
        for (int i = start; i < end; i++) {
            others += rule.seeks(block.record(i)) ? 0 : 1;
        }
        return pairs(end - start) - pairs(others) <= pairs(rule.limit());
    }

    private static long pairs(long records) {
        return records * (records - 1) / 2;
    }

    private void keep(KeyedRecords from, int start, int end) {
        if (end - start < 2 || !isSought(from, start, end)) {
            return;
        }
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            keys = Arrays.copyOf(keys, starts.length);
            soughtEnds = Arrays.copyOf(soughtEnds, starts.length);
        }
        int begin = size();
        int after = begin + end - start;
        if (after > records.length) {
            records = Arrays.copyOf(records, Math.max(after, 2 * records.length));
        }
        keys[count] = from.key(start);
        soughtEnds[count] = copy(from, start, end, begin, true);
        copy(from, start, end, soughtEnds[count], false);
        starts[++count] = after;
    }

    /** Copies the records of a block that the rule seeks, or the others, and says where they end. */
    private int copy(KeyedRecords from, int start, int end, int to, boolean sought) {
        int place = to;
        for (int i = start; i < end; i++) {
            if (rule.seeks(from.record(i)) == sought) {
                records[place++] = from.record(i);
            }
        }
        return place;
    }

    private void refine(KeyedRecords all, int start, int end) {
        KeyMaker refining = rule.refine();
        if (refining == null) {
            setAside(all, start, end - start);
            return;
        }
        KeyedRecords parts = new KeyedRecords(end - start);
        Keys keys = new Keys();
        for (int i = start; i < end; i++) {
            keys.clear();
            refining.keys(all.record(i), keys);
            keys.settle();
            several |= keys.size() > 1;
            for (int k = 0; k < keys.size(); k++) {
                parts.add(Keys.both(all.key(start), keys.key(k)), all.record(i));
            }
        }
        parts.sort();
        for (int from = 0; from < parts.size(); ) {
            int to = parts.endOfBlock(from);
            if (fits(parts, from, to)) {
                keep(parts, from, to);
            } else if (isSought(parts, from, to)) {
                setAside(all, start, Math.max(to - from, setAside.getOrDefault(all.key(start), 0)));
            }
            from = to;
        }
    }

    private void setAside(KeyedRecords all, int place, int size) {
        setAside.put(all.key(place), size);
        examples.put(all.key(place), all.record(place));
    }

    BlockRule rule() {
        return rule;
    }

    /** Blocks of two records or more that are compared. */
    int count() {
        return count;
    }

    /** Records in the largest block, before any was split. */
    int largest() {
        return largest;
    }

    /** Keys that are too large even when they are split, each with the records of its largest part. */
    SortedMap<Long, Integer> setAside() {
        return setAside;
    }

    /** The first record that has a key that was set aside. */
    int example(long key) {
        Integer record = examples.get(key);
        if (record == null) {
            throw new IllegalArgumentException("The key was not set aside: " + key);
        }
        return record;
    }

    /** Records that the rule seeks and that have a key, be it alone. */
    int speaking() {
        return speaking;
    }

    int start(int block) {
        return starts[block];
    }

    int end(int block) {
        return starts[block + 1];
    }

    /** One past the place of a block's last record that the rule seeks: these stand first. */
    int soughtEnd(int block) {
        return soughtEnds[block];
    }

    /** The key of a block, or of the part of one that was split. */
    long key(int block) {
        return keys[block];
    }

    int record(int place) {
        return records[place];
    }

    /** Whether a record may stand in several blocks. */
    boolean hasSeveral() {
        return several;
    }

    /** Places in all blocks. */
    int size() {
        return starts[count];
    }

    /**
     * Pairs in a block that the rule seeks, of different sides where there are sides; a pair that several blocks have counts in
     * each.
     */
    long pairs(int block, int @Nullable [] sides) {
        return pairs(start(block), end(block), sides) - pairs(soughtEnd(block), end(block), sides);
    }

    private long pairs(int start, int end, int @Nullable [] sides) {
        long pairs = pairs(end - start);
        if (sides != null) {
            int[] ofBlock = Arrays.stream(records, start, end)
                    .map(record -> sides[record])
                    .sorted()
                    .toArray();
            for (int i = 1, same = 0; i < ofBlock.length; i++) {
                same = ofBlock[i] == ofBlock[i - 1] ? same + 1 : 0;
                pairs -= same;
            }
        }
        return pairs;
    }
}
