package org.counterfoil.linkage.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs that scored at least so much, with how many were compared to find them. In an order that depends on the records
 * and the rules alone, not on the threads.
 */
public final class KeptPairs {

    private final int[] left;
    private final int[] right;
    private final double[] bits;
    private final List<RuleCost> costs;
    private final long scored;

    private KeptPairs(int[] left, int[] right, double[] bits, List<RuleCost> costs, long scored) {
        this.left = left;
        this.right = right;
        this.bits = bits;
        this.costs = List.copyOf(costs);
        this.scored = scored;
    }

    /**
     * Scores every candidate, on all processors at hand.
     *
     * @param floor bits from which a pair is kept
     */
    public static KeptPairs of(Candidates candidates, Scorer scorer, double floor) {
        List<Part> parts = candidates.walk(() -> new Part(scorer, floor, null)).toList();
        return joined(parts, candidates.costs(parts));
    }

    /**
     * Scores the candidates of some records. The others are counted as compared all the same: whoever leaves them out knows
     * what they came to.
     *
     * @param floor bits from which a pair is kept
     * @param some one of each pair that is scored
     */
    public static KeptPairs of(Candidates candidates, Scorer scorer, double floor, BitSet some) {
        List<Part> parts = candidates.walk(() -> new Part(scorer, floor, some)).toList();
        return joined(parts, candidates.costs(parts));
    }

    private static KeptPairs joined(List<Part> parts, List<RuleCost> costs) {
        int size = parts.stream().mapToInt(part -> part.size).sum();
        KeptPairs all = new KeptPairs(
                new int[size],
                new int[size],
                new double[size],
                costs,
                parts.stream().mapToLong(part -> part.scored).sum());
        int at = 0;
        for (Part part : parts) {
            System.arraycopy(part.left, 0, all.left, at, part.size);
            System.arraycopy(part.right, 0, all.right, at, part.size);
            System.arraycopy(part.bits, 0, all.bits, at, part.size);
            at += part.size;
        }
        return all;
    }

    /** Those of at least so many bits, in the same order. */
    public KeptPairs from(double floor) {
        int[] which = IntStream.range(0, bits.length)
                .filter(pair -> bits[pair] >= floor)
                .toArray();
        return new KeptPairs(
                Arrays.stream(which).map(pair -> left[pair]).toArray(),
                Arrays.stream(which).map(pair -> right[pair]).toArray(),
                Arrays.stream(which).mapToDouble(pair -> bits[pair]).toArray(),
                costs,
                scored);
    }

    /** Pairs by their smaller record and then the larger: twice sorted by counting, so that it stays linear. */
    public int[] byRecords(int records) {
        return sorted(left, sorted(right, IntStream.range(0, left.length).toArray(), records), records);
    }

    private static int[] sorted(int[] of, int[] pairs, int records) {
        int[] next = new int[records + 1];
        for (int record : of) {
            next[record + 1]++;
        }
        for (int record = 0; record < records; record++) {
            next[record + 1] += next[record];
        }
        int[] sorted = new int[pairs.length];
        for (int pair : pairs) {
            sorted[next[of[pair]]++] = pair;
        }
        return sorted;
    }

    public int size() {
        return left.length;
    }

    /** The smaller record of a pair. */
    public int left(int pair) {
        return left[pair];
    }

    public int right(int pair) {
        return right[pair];
    }

    /** Log2 odds that the two are one. */
    public double bits(int pair) {
        return bits[pair];
    }

    /** How many pairs were compared. */
    public long compared() {
        return costs.stream().mapToLong(RuleCost::own).sum();
    }

    /** What each blocking rule cost and gave. */
    public List<RuleCost> costs() {
        return costs;
    }

    /** Smaller records, by pair; not a copy. */
    public int[] lefts() {
        return left;
    }

    /** Larger records, by pair; not a copy. */
    public int[] rights() {
        return right;
    }

    /** Weights, by pair; not a copy. */
    public double[] weights() {
        return bits;
    }

    /** How many pairs were scored; the others were counted alone. */
    public long scored() {
        return scored;
    }

    /** The pairs of one part. */
    private static final class Part extends CountingVisitor {

        private final PairBatch batch;
        private final @Nullable BitSet some;
        private int[] left = new int[64];
        private int[] right = new int[64];
        private double[] bits = new double[64];
        private int size;
        private long scored;

        Part(Scorer scorer, double floor, @Nullable BitSet some) {
            this.batch = new PairBatch(scorer, floor);
            this.some = some;
        }

        @Override
        public void pair(int one, int other) {
            super.pair(one, other);
            if (some != null && !some.get(one) && !some.get(other)) {
                return;
            }
            scored++;
            if (batch.isFull()) {
                end();
            }
            batch.add(one, other);
        }

        @Override
        public void end() {
            int kept = batch.settle();
            for (int place = 0; place < kept; place++) {
                keep(batch.left(place), batch.right(place), batch.score(place));
            }
        }

        private void keep(int one, int other, double score) {
            if (size == left.length) {
                left = Arrays.copyOf(left, 2 * size);
                right = Arrays.copyOf(right, 2 * size);
                bits = Arrays.copyOf(bits, 2 * size);
            }
            left[size] = one;
            right[size] = other;
            bits[size++] = score;
        }
    }
}
