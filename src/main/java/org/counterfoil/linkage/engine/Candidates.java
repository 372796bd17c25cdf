package org.counterfoil.linkage.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that are compared: those that some blocking rule brings together, each once, by the first rule and the smallest
 * key that has it. Pairs are not held but walked, in parts that many threads may walk at once. Immutable.
 */
public final class Candidates {

    /** Pairs in a part, about: some hundredths of a second of work. */
    private static final long PART = 1 << 16;

    private final int records;
    private final int @Nullable [] sides;
    private final List<RuleBlocks> rules;
    private final List<Part> parts = new ArrayList<>();

    /** Blocks of one rule, from one to before another. */
    private record Part(int rule, int from, int to) {}

    /**
     * @param records how many there are
     * @param sides by record: where given, only records of different sides are compared
     * @param rules in the order in which they are told to have found a pair
     */
    public Candidates(int records, int @Nullable [] sides, List<BlockRule> rules) {
        this.records = records;
        this.sides = sides;
        this.rules = rules.parallelStream()
                .map(rule -> new RuleBlocks(rule, records))
                .toList();
        for (int rule = 0; rule < rules.size(); rule++) {
            cut(rule, this.rules.get(rule));
        }
    }

    private void cut(int rule, RuleBlocks blocks) {
        int from = 0;
        long cost = 0;
        for (int block = 0; block < blocks.count(); block++) {
            long size = blocks.end(block) - blocks.start(block);
            cost += size * (size - 1) / 2;
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
        long pairs = 0;
        for (RuleBlocks blocks : rules) {
            for (int block = 0; block < blocks.count(); block++) {
                long size = blocks.end(block) - blocks.start(block);
                pairs += size * (size - 1) / 2;
            }
        }
        return pairs;
    }

    /** Number of parts. */
    public int parts() {
        return parts.size();
    }

    /** Shows each pair of a part. */
    public void walk(int part, PairVisitor visitor) {
        Part walked = parts.get(part);
        RuleBlocks blocks = rules.get(walked.rule());
        for (int block = walked.from(); block < walked.to(); block++) {
            walk(walked.rule(), blocks, block, visitor);
        }
    }

    private void walk(int rule, RuleBlocks blocks, int block, PairVisitor visitor) {
        int end = blocks.end(block);
        for (int i = blocks.start(block); i < end; i++) {
            int left = blocks.record(i);
            for (int j = i + 1; j < end; j++) {
                int right = blocks.record(j);
                if (across(left, right) && blocks.meetsFirst(left, right, block) && !before(rule, left, right)) {
                    visitor.pair(left, right);
                }
            }
        }
    }

    private boolean across(int left, int right) {
        return sides == null || sides[left] != sides[right];
    }

    private boolean before(int rule, int left, int right) {
        for (int earlier = 0; earlier < rule; earlier++) {
            if (rules.get(earlier).joins(left, right)) {
                return true;
            }
        }
        return false;
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
     * The same for a part in so many, from the first on: blocks lie in the order of their keys' hashes, so that this is a
     * sample of blocks drawn by chance.
     */
    public <V extends PairVisitor> Stream<V> walk(int oneIn, Supplier<V> visitors) {
        return IntStream.range(0, (parts.size() + oneIn - 1) / oneIn).parallel().mapToObj(part -> {
            V visitor = visitors.get();
            walk(part * oneIn, visitor);
            return visitor;
        });
    }

    /** Names of the rules that bring two records together, in their order; none where they are not compared. */
    public List<String> rulesOf(int left, int right) {
        if (!across(left, right)) {
            return List.of();
        }
        return rules.stream()
                .filter(blocks -> blocks.joins(left, right))
                .map(blocks -> blocks.rule().name())
                .toList();
    }

    /** Whether some rule brings the two together. */
    public boolean compares(int left, int right) {
        return across(left, right) && before(rules.size(), left, right);
    }

    /** By record: its side, if only records of different sides are compared. Not a copy. */
    public int @Nullable [] sides() {
        return sides;
    }

    /** Keys of a rule that were set aside as too large, each with the records of its largest part. Not to be changed. */
    public SortedMap<Long, Integer> setAside(int rule) {
        return Collections.unmodifiableSortedMap(rules.get(rule).setAside());
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
        AtomicLongArray pairs = new AtomicLongArray(rules.size());
        AtomicLongArray own = new AtomicLongArray(rules.size());
        IntStream.range(0, parts.size()).parallel().forEach(part -> count(parts.get(part), pairs, own));
        List<RuleCost> costs = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleBlocks blocks = rules.get(i);
            costs.add(new RuleCost(
                    blocks.rule().name(),
                    blocks.count(),
                    blocks.largest(),
                    pairs.get(i),
                    own.get(i),
                    blocks.setAside().size()));
        }
        return costs;
    }

    private void count(Part part, AtomicLongArray pairs, AtomicLongArray own) {
        RuleBlocks blocks = rules.get(part.rule());
        long met = 0;
        long first = 0;
        for (int block = part.from(); block < part.to(); block++) {
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                for (int j = i + 1; j < blocks.end(block); j++) {
                    int left = blocks.record(i);
                    int right = blocks.record(j);
                    if (across(left, right) && blocks.meetsFirst(left, right, block)) {
                        met++;
                        first += before(part.rule(), left, right) ? 0 : 1;
                    }
                }
            }
        }
        pairs.addAndGet(part.rule(), met);
        own.addAndGet(part.rule(), first);
    }
}
