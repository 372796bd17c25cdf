package org.counterfoil.linkage.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Pairs that scored at least so much, with how many were compared to find them. In an order that depends on the records
 * and the rules alone, not on the threads.
 */
public final class KeptPairs {

    private final int[] left;
    private final int[] right;
    private final double[] bits;
    private final long compared;

    private KeptPairs(int[] left, int[] right, double[] bits, long compared) {
        this.left = left;
        this.right = right;
        this.bits = bits;
        this.compared = compared;
    }

    /**
     * Scores every candidate, on all processors at hand.
     *
     * @param floor bits from which a pair is kept
     */
    public static KeptPairs of(Candidates candidates, Scorer scorer, double floor) {
        return joined(candidates.walk(() -> new Part(scorer, floor)).toList());
    }

    private static KeptPairs joined(List<Part> parts) {
        int size = parts.stream().mapToInt(part -> part.size).sum();
        KeptPairs all = new KeptPairs(
                new int[size],
                new int[size],
                new double[size],
                parts.stream().mapToLong(part -> part.seen).sum());
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
        int[] which = java.util.stream.IntStream.range(0, bits.length)
                .filter(pair -> bits[pair] >= floor)
                .toArray();
        return new KeptPairs(
                Arrays.stream(which).map(pair -> left[pair]).toArray(),
                Arrays.stream(which).map(pair -> right[pair]).toArray(),
                Arrays.stream(which).mapToDouble(pair -> bits[pair]).toArray(),
                compared);
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
        return compared;
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

    /** The pairs of one part. */
    private static final class Part implements PairVisitor {

        private final Scorer scorer;
        private final Scorer.Bars bars;
        private final double floor;
        private int[] left = new int[64];
        private int[] right = new int[64];
        private double[] bits = new double[64];
        private int size;
        private long seen;

        Part(Scorer scorer, double floor) {
            this.scorer = scorer;
            this.bars = scorer.bars();
            this.floor = floor;
        }

        @Override
        public void pair(int one, int other) {
            seen++;
            double score = scorer.score(one, other, bars, floor);
            if (score >= floor) {
                keep(one, other, score);
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
