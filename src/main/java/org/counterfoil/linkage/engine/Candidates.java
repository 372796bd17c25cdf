package org.counterfoil.linkage.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that are compared: those that some blocking rule brings together, each once, in the first block
 * of the first rule that has it. Pairs are not held but walked, in parts that many threads may walk at once. Immutable.
 */
public final class Candidates {

    /** Pairs in a part, about: some hundredths of a second of work. */
    private static final long PART = 1 << 16;

    /** Places of small blocks that are loaded together. */
    private static final int NEAR = 512;

    private final int records;
    private final int @Nullable [] sides;
    private final List<RuleBlocks> rules;
    private final SharedBlocks shared;
    /** By rule the number of its first block, counted through all rules. */
    private final int[] numbers;

    private final List<Part> parts = new ArrayList<>();

    /** Blocks of one rule, from one to before another. */
    private record Part(int rule, int from, int to) {}

    /**
     * @param records how many there are
     * @param sides by record: where given, only records of different sides are compared
     * @param rules in the order in which they are told to have found a pair
     * @throws IllegalArgumentException if a rule but the last seeks the pairs of some records only: another rule after it would
     *     not find the others
     */
    public Candidates(int records, int @Nullable [] sides, List<BlockRule> rules) {
        for (int rule = 0; rule < rules.size() - 1; rule++) {
            if (rules.get(rule).sought() != null) {
                throw new IllegalArgumentException("A rule that seeks the pairs of some records must be the last: "
                        + rules.get(rule).name());
            }
        }
        this.records = records;
        this.sides = sides;
        this.rules = rules.parallelStream()
                .map(rule -> new RuleBlocks(rule, records))
                .toList();
        this.shared = SharedBlocks.of(records, this.rules);
        this.numbers = new int[rules.size() + 1];
        for (int rule = 0; rule < rules.size(); rule++) {
            cut(rule, this.rules.get(rule));
            numbers[rule + 1] = numbers[rule] + this.rules.get(rule).count();
        }
    }

    private void cut(int rule, RuleBlocks blocks) {
        int from = 0;
        long cost = 0;
        for (int block = 0; block < blocks.count(); block++) {
            cost += blocks.pairs(block, null);
            if (cost >= PART) {
                parts.add(new Part(rule, from, block + 1));
                from = block + 1;
                cost = 0;
            }
        }
        if (from < blocks.count()) {
            parts.add(new Part(rule, from, blocks.count()));
        }
    }

    /** Pairs in all blocks: those compared, and again those that several blocks have. */
    public long upperBound() {
        return rules.stream().mapToLong(blocks -> pairs(blocks, null)).sum();
    }

    private static long pairs(RuleBlocks blocks, int @Nullable [] sides) {
        long pairs = 0;
        for (int block = 0; block < blocks.count(); block++) {
            pairs += blocks.pairs(block, sides);
        }
        return pairs;
    }

    /** Number of parts. */
    public int parts() {
        return parts.size();
    }

    /** Shows each pair of a part, those {@link PairVisitor#again again} that an earlier rule has, and the end. */
    public void walk(int part, PairVisitor visitor) {
        walk(part, 1, visitor);
    }

    private void walk(int part, int oneIn, PairVisitor visitor) {
        Part walked = parts.get(part);
        RuleBlocks blocks = rules.get(walked.rule());
        SharedBlocks.Near near = shared.near();
        int loaded = 0;
        for (int block = (walked.from() + oneIn - 1) / oneIn * oneIn; block < walked.to(); block += oneIn) {
            if (blocks.end(block) > loaded) {
                loaded = oneIn == 1 ? end(blocks, block, walked.to()) : blocks.end(block);
                near.load(blocks, blocks.start(block), loaded);
            }
            walk(walked.rule(), blocks, block, near, visitor);
        }
        visitor.end();
    }

    /** The end of the last block that is loaded together with one. */
    private static int end(RuleBlocks blocks, int first, int to) {
        int block = first;
        while (block + 1 < to && blocks.end(block + 1) - blocks.start(first) <= NEAR) {
            block++;
        }
        return blocks.end(block);
    }

    private void walk(int rule, RuleBlocks blocks, int block, SharedBlocks.Near near, PairVisitor visitor) {
        int number = numbers[rule] + block;
        int end = blocks.end(block);
        for (int i = blocks.start(block); i < blocks.soughtEnd(block); i++) {
            int one = blocks.record(i);
            for (int j = i + 1; j < end; j++) {
                int other = blocks.record(j);
                if (across(one, other)) {
                    int first = near.first(i, j, 0);
                    if (first == number) {
                        visitor.pair(Math.min(one, other), Math.max(one, other));
                    } else if (first < numbers[rule] && near.first(i, j, numbers[rule]) == number) {
                        visitor.again(Math.min(one, other), Math.max(one, other));
                    }
                }
            }
        }
    }

    private boolean across(int left, int right) {
        return sides == null || sides[left] != sides[right];
    }

    /**
     * Walks all parts on all processors at hand; each part has a visitor of its own.
     *
     * @return the visitors, in the order of the parts
     */
    public <V extends PairVisitor> Stream<V> walk(Supplier<V> visitors) {
        return walk(1, visitors);
    }

    /**
     * The same for a block in so many of each rule, from the first on: blocks lie in the order of their keys' hashes, so that
     * this is a sample of blocks drawn by chance.
     */
    public <V extends PairVisitor> Stream<V> walk(int oneIn, Supplier<V> visitors) {
        return IntStream.range(0, parts.size()).parallel().mapToObj(part -> {
            V visitor = visitors.get();
            walk(part, oneIn, visitor);
            return visitor;
        });
    }

    /** Names of the rules that bring two records together, in their order; none where they are not compared. */
    public List<String> rulesOf(int left, int right) {
        if (!across(left, right)) {
            return List.of();
        }
        List<String> names = new ArrayList<>(2);
        for (int rule = 0; rule < rules.size(); rule++) {
            int first = first(left, right, numbers[rule]);
            if (first != SharedBlocks.NONE && first < numbers[rule + 1]) {
                names.add(rules.get(rule).rule().name());
            }
        }
        return names;
    }

    /** Whether some rule brings the two together. */
    public boolean compares(int left, int right) {
        return across(left, right) && first(left, right, 0) != SharedBlocks.NONE;
    }

    /** The first block, from a number on, whose rule compares the two. */
    private int first(int left, int right, int from) {
        int first = shared.first(left, right, from);
        int last = rules.size() - 1;
        boolean sought = first < numbers[Math.max(0, last)]
                || rules.get(last).rule().seeks(left)
                || rules.get(last).rule().seeks(right);
        return sought ? first : SharedBlocks.NONE;
    }

    /**
     * By record a number for the blocks in which it meets others, of all rules: two records whose numbers stay the same are
     * compared as they were, or not, and by the same rules.
     */
    public long[] meetings() {
        long[] meetings = new long[records];
        for (int rule = 0; rule < rules.size(); rule++) {
            RuleBlocks blocks = rules.get(rule);
            for (int block = 0; block < blocks.count(); block++) {
                long number = Keys.both(rule + 1, blocks.key(block));
                for (int place = blocks.start(block); place < blocks.end(block); place++) {
                    meetings[blocks.record(place)] += number;
                }
            }
        }
        return meetings;
    }

    /** By record: its side, if only records of different sides are compared. Not a copy. */
    public int @Nullable [] sides() {
        return sides;
    }

    /** Keys of a rule that were set aside as too large, each with the records of its largest part. Not to be changed. */
    public SortedMap<Long, Integer> setAside(int rule) {
        return Collections.unmodifiableSortedMap(rules.get(rule).setAside());
    }

    /**
     * The first record that has a key which was {@link #setAside set aside}.
     *
     * @throws IllegalArgumentException if the key was not
     */
    public int example(int rule, long key) {
        return rules.get(rule).example(key);
    }

    /** Records that stand in a block of a rule, be it alone; of a rule that seeks the pairs of some records, these. */
    public int speaking(int rule) {
        return rules.get(rule).speaking();
    }

    /** Shows pairs drawn with equal chance from all that could be compared, the same for the same seed. */
    public void draw(int pairs, long seed, PairVisitor visitor) {
        if (possible() == 0) {
            return;
        }
        java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
        for (int drawn = 0; drawn < pairs; ) {
            int one = random.nextInt(records);
            int other = random.nextInt(records);
            if (one != other && across(one, other)) {
                visitor.pair(Math.min(one, other), Math.max(one, other));
                drawn++;
            }
        }
    }

    /** Shows all pairs that could be compared. */
    public void all(PairVisitor visitor) {
        for (int left = 0; left < records; left++) {
            for (int right = left + 1; right < records; right++) {
                if (across(left, right)) {
                    visitor.pair(left, right);
                }
            }
        }
    }

    /** Number of records. */
    public int records() {
        return records;
    }

    /** Pairs that could be compared. */
    public long possible() {
        long all = (long) records * (records - 1) / 2;
        if (sides == null) {
            return all;
        }
        long[] bySide = new long[java.util.Arrays.stream(sides).max().orElse(0) + 1];
        for (int side : sides) {
            bySide[side]++;
        }
        return all - java.util.Arrays.stream(bySide).map(n -> n * (n - 1) / 2).sum();
    }

    /** What each rule cost and gave; walks all pairs of all rules. */
    public List<RuleCost> costs() {
        return costs(walk(CountingVisitor::new).toList());
    }

    /** The same, where all parts were walked. */
    List<RuleCost> costs(List<? extends CountingVisitor> walked) {
        long[] own = new long[rules.size()];
        long[] again = new long[rules.size()];
        for (int part = 0; part < walked.size(); part++) {
            own[parts.get(part).rule()] += walked.get(part).shown();
            again[parts.get(part).rule()] += walked.get(part).again();
        }
        return IntStream.range(0, own.length)
                .mapToObj(rule -> cost(rules.get(rule), own[rule] + again[rule], own[rule]))
                .toList();
    }

    /**
     * What each rule costs at most, without a walk: a pair counts as often as blocks of the rule have it, and as the rule's
     * own though an earlier one has it.
     */
    public List<RuleCost> bounds() {
        return rules.stream()
                .map(blocks -> cost(blocks, pairs(blocks, sides), pairs(blocks, sides)))
                .toList();
    }

    private static RuleCost cost(RuleBlocks blocks, long pairs, long own) {
        return new RuleCost(
                blocks.rule().name(),
                blocks.count(),
                blocks.largest(),
                pairs,
                own,
                blocks.setAside().size());
    }
}
