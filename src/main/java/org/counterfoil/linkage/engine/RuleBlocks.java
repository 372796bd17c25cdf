package org.counterfoil.linkage.engine;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The blocks of one rule. A block above the rule's limit is split by the rule's refining keys; a part that is still too
 * large is set aside. Immutable once made.
 */
final class RuleBlocks {

    private final BlockRule rule;
    private final KeyedRecords blocks;
    private final SortedMap<Long, Integer> setAside = new TreeMap<>();
    private int[] starts = new int[16];
    private int count;
    private int largest;
    private final int[] keyStarts;
    private final long[] keysOf;

    RuleBlocks(BlockRule rule, int records) {
        this.rule = rule;
        this.blocks = new KeyedRecords(records);
        KeyedRecords all = keyed(rule.keys(), records);
        for (int from = 0; from < all.size(); ) {
            int to = all.endOfBlock(from);
            largest = Math.max(largest, to - from);
            if (to - from <= rule.limit()) {
                keep(all, from, to);
            } else {
                refine(all, from, to);
            }
            from = to;
        }
        starts[count] = blocks.size();
        this.keyStarts = new int[records + 1];
        this.keysOf = new long[blocks.size()];
        byRecord(records);
    }

    private static KeyedRecords keyed(KeyMaker maker, int records) {
        KeyedRecords keyed = new KeyedRecords(records);
        Keys keys = new Keys();
        for (int record = 0; record < records; record++) {
            keys.clear();
            maker.keys(record, keys);
            keys.settle();
            for (int k = 0; k < keys.size(); k++) {
                keyed.add(keys.key(k), record);
            }
        }
        keyed.sort();
        return keyed;
    }

    private void keep(KeyedRecords from, int start, int end) {
        if (end - start < 2) {
            return;
        }
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[count++] = blocks.size();
        for (int i = start; i < end; i++) {
            blocks.add(from.key(i), from.record(i));
        }
    }

    private void refine(KeyedRecords all, int start, int end) {
        KeyMaker refining = rule.refine();
        if (refining == null) {
            setAside.put(all.key(start), end - start);
            return;
        }
        KeyedRecords parts = new KeyedRecords(end - start);
        Keys keys = new Keys();
        for (int i = start; i < end; i++) {
            keys.clear();
            refining.keys(all.record(i), keys);
            keys.settle();
            for (int k = 0; k < keys.size(); k++) {
                parts.add(Keys.both(all.key(start), keys.key(k)), all.record(i));
            }
        }
        parts.sort();
        for (int from = 0; from < parts.size(); ) {
            int to = parts.endOfBlock(from);
            if (to - from <= rule.limit()) {
                keep(parts, from, to);
            } else {
                setAside.put(all.key(start), Math.max(to - from, setAside.getOrDefault(all.key(start), 0)));
            }
            from = to;
        }
    }

    /** For each record the keys of the blocks that are kept, sorted: where two records share one, the rule compares them. */
    private void byRecord(int records) {
        for (int i = 0; i < blocks.size(); i++) {
            keyStarts[blocks.record(i) + 1]++;
        }
        for (int r = 0; r < records; r++) {
            keyStarts[r + 1] += keyStarts[r];
        }
        int[] next = Arrays.copyOf(keyStarts, records);
        for (int i = 0; i < blocks.size(); i++) {
            keysOf[next[blocks.record(i)]++] = blocks.key(i);
        }
        for (int r = 0; r < records; r++) {
            Arrays.sort(keysOf, keyStarts[r], keyStarts[r + 1]);
        }
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

    int start(int block) {
        return starts[block];
    }

    int end(int block) {
        return starts[block + 1];
    }

    int record(int place) {
        return blocks.record(place);
    }

    long key(int block) {
        return blocks.key(starts[block]);
    }

    /** Whether the rule compares the two. */
    boolean joins(int left, int right) {
        return firstShared(left, right) >= 0;
    }

    /** Whether the smallest key that two records of a block share is the block's: in other blocks they are met again. */
    boolean meetsFirst(int left, int right, int block) {
        return keysOf[firstShared(left, right)] == key(block);
    }

    /** Place of the smallest key that both have, among those of the left record, or -1. */
    private int firstShared(int left, int right) {
        int l = keyStarts[left];
        int r = keyStarts[right];
        while (l < keyStarts[left + 1] && r < keyStarts[right + 1]) {
            if (keysOf[l] == keysOf[r]) {
                return l;
            }
            if (keysOf[l] < keysOf[r]) {
                l++;
            } else {
                r++;
            }
        }
        return -1;
    }
}
