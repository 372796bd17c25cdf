package org.counterfoil.linkage.engine;

import org.counterfoil.linkage.engine.RecordComparison.Glance;

/**
 * Pairs that are compared side by side, one comparison at a time: what a comparison knows of its values stays in the
 * processor's caches, and many looks into memory are under way at once. Pairs that cannot come up to the floor any more are
 * dropped between comparisons. What a pair comes to is what {@link Scorer#score(int, int, Scorer.Bars)} says, to the bit. For
 * one thread; no pair costs an allocation.
 */
final class PairBatch {

    /** Pairs in a batch: what is noted of them fits a second cache. */
    static final int PAIRS = 1 << 10;

    private static final byte OPEN = -2;
    private static final byte AT_ONCE = -3;

    private final Scorer scorer;
    private final Bounds bounds;
    private final double floor;
    private final double least;
    private final Scorer.Bars bars;

    private final int[] left = new int[PAIRS];
    private final int[] right = new int[PAIRS];
    /** What a pair can come to at most, and at the end what it comes to. */
    private final double[] most = new double[PAIRS];
    /** By comparison and pair; {@link #OPEN} or {@link #AT_ONCE} where it is still to be made. */
    private final byte[][] levels;

    private final double[][] bits;
    /** Pairs that are left, ascending. */
    private final int[] alive = new int[PAIRS];

    private int size;
    private int living;

    /** @param floor bits from which a pair is kept */
    PairBatch(Scorer scorer, double floor) {
        this.scorer = scorer;
        this.bounds = scorer.bounds();
        this.floor = floor;
        this.least = floor - Bounds.SLACK;
        this.bars = scorer.bars();
        this.levels = new byte[scorer.comparisons()][PAIRS];
        this.bits = new double[scorer.comparisons()][PAIRS];
    }

    /** Adds a pair to those to be compared; not where it is {@link #isFull full}. */
    void add(int one, int other) {
        left[size] = one;
        right[size++] = other;
    }

    boolean isFull() {
        return size == PAIRS;
    }

    /**
     * Compares all that were added, and begins anew.
     *
     * @return how many come up to the floor: their {@link #left}, {@link #right} and {@link #score} by place, in the order in
     *     which they were added, until more are added
     */
    int settle() {
        for (int pair = 0; pair < size; pair++) {
            most[pair] = scorer.prior();
            alive[pair] = pair;
        }
        living = size;
        for (int comparison = 0; comparison < levels.length; comparison++) {
            glance(comparison);
        }
        drop();
        for (int comparison : bounds.order()) {
            compare(comparison);
            drop();
        }
        sum();
        size = 0;
        return living;
    }

    int left(int place) {
        return left[alive[place]];
    }

    int right(int place) {
        return right[alive[place]];
    }

    double score(int place) {
        return most[alive[place]];
    }

    /** First all glances, which are looks into memory, and then what must be compared at once. */
    private void glance(int comparison) {
        RecordComparison compared = scorer.comparison(comparison);
        byte[] reached = levels[comparison];
        for (int pair = 0; pair < size; pair++) {
            Glance glance = compared.glance(left[pair], right[pair]);
            reached[pair] = glance == Glance.DIFFERENT ? OPEN : glance == Glance.SILENT ? Outcome.MISSING : AT_ONCE;
        }
        double ofDifferent = bounds.ofDifferent(comparison);
        for (int pair = 0; pair < size; pair++) {
            if (reached[pair] == OPEN) {
                most[pair] += ofDifferent;
            } else if (reached[pair] == AT_ONCE) {
                most[pair] += compare(comparison, compared, pair);
            } else {
                bits[comparison][pair] = 0;
            }
        }
    }

    private void compare(int comparison) {
        RecordComparison compared = scorer.comparison(comparison);
        byte[] reached = levels[comparison];
        double ofDifferent = bounds.ofDifferent(comparison);
        for (int place = 0; place < living; place++) {
            int pair = alive[place];
            if (reached[pair] == OPEN) {
                most[pair] += compare(comparison, compared, pair) - ofDifferent;
            }
        }
    }

    /** What the outcome adds at most. */
    private double compare(int comparison, RecordComparison compared, int pair) {
        Outcome outcome = bars.outcome(comparison);
        compared.compare(left[pair], right[pair], outcome);
        levels[comparison][pair] = (byte) outcome.level;
        bits[comparison][pair] = outcome.bits;
        return bounds.of(comparison, outcome);
    }

    /** Lets go what cannot come up to the floor. */
    private void drop() {
        int kept = 0;
        for (int place = 0; place < living; place++) {
            int pair = alive[place];
            alive[kept] = pair;
            kept += most[pair] < least ? 0 : 1;
        }
        living = kept;
    }

    private void sum() {
        int kept = 0;
        for (int place = 0; place < living; place++) {
            int pair = alive[place];
            for (int comparison = 0; comparison < levels.length; comparison++) {
                Outcome outcome = bars.outcome(comparison);
                outcome.level = levels[comparison][pair];
                outcome.bits = bits[comparison][pair];
            }
            double score = scorer.sum(bars);
            most[pair] = score;
            alive[kept] = pair;
            kept += score >= floor ? 1 : 0;
        }
        living = kept;
    }
}
