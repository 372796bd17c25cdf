package org.counterfoil.linkage.engine;

import java.util.Arrays;
import java.util.List;
import org.counterfoil.linkage.engine.RecordComparison.Glance;
import org.jspecify.annotations.Nullable;

/** Weighs a pair of records: prior and evidence, in bits. Immutable and safe for many threads. */
public final class Scorer {

    private final RecordComparison[] comparisons;
    private final @Nullable Dependence[] dependences;
    private final double prior;
    private final Bounds bounds;

    /**
     * @param prior log2 odds that two records drawn at random are one
     * @param comparisons in the order in which they are told
     * @param dependences by comparison; null for one that stands alone
     */
    public Scorer(double prior, List<? extends RecordComparison> comparisons, @Nullable Dependence[] dependences) {
        this.prior = prior;
        this.comparisons = comparisons.toArray(RecordComparison[]::new);
        this.dependences = Arrays.copyOf(dependences, dependences.length);
        this.bounds = new Bounds(this.comparisons, this.dependences);
    }

    /** One pair's outcomes. One a thread. */
    public static final class Bars {

        private final Outcome[] outcomes;
        private final double[] counted;
        /** By comparison, whether it is still to be made. */
        private final boolean[] open;

        private Bars(int comparisons) {
            outcomes = new Outcome[comparisons];
            Arrays.setAll(outcomes, i -> new Outcome());
            counted = new double[comparisons];
            open = new boolean[comparisons];
        }

        public Outcome outcome(int comparison) {
            return outcomes[comparison];
        }

        /** Bits that the comparison adds to the pair's sum; what correlated evidence has said is taken off. */
        public double counted(int comparison) {
            return counted[comparison];
        }
    }

    public Bars bars() {
        return new Bars(comparisons.length);
    }

    Bounds bounds() {
        return bounds;
    }

    public double prior() {
        return prior;
    }

    /** Number of comparisons. */
    public int comparisons() {
        return comparisons.length;
    }

    public RecordComparison comparison(int number) {
        return comparisons[number];
    }

    /** Compares without weighing: the outcomes alone. */
    public void compare(int left, int right, Bars bars) {
        for (int i = 0; i < comparisons.length; i++) {
            comparisons[i].compare(left, right, bars.outcomes[i]);
        }
    }

    /** Log2 odds that the two are one; the bars add up to it, with the prior. */
    public double score(int left, int right, Bars bars) {
        compare(left, right, bars);
        return sum(bars);
    }

    /** Of outcomes that are compared; always added up in one order, so that it does not hang on which was compared first. */
    double sum(Bars bars) {
        double sum = prior;
        for (int i = 0; i < comparisons.length; i++) {
            double bits = counted(i, bars);
            bars.counted[i] = bits;
            sum += bits;
        }
        return sum;
    }

    /**
     * The same where it is as much as the floor; otherwise something less than the floor, and the bars say nothing. Two
     * records that cannot come up to the floor are not compared to the end.
     */
    public double score(int left, int right, Bars bars, double floor) {
        double least = floor - Bounds.SLACK;
        double most = prior;
        for (int i = 0; i < comparisons.length; i++) {
            Glance glance = comparisons[i].glance(left, right);
            bars.open[i] = glance == Glance.DIFFERENT;
            if (bars.open[i]) {
                most += bounds.ofDifferent(i);
            } else if (glance == Glance.SILENT) {
                bars.outcomes[i].missing();
            } else {
                comparisons[i].compare(left, right, bars.outcomes[i]);
                most += bounds.of(i, bars.outcomes[i]);
            }
        }
        return most < least || !closes(left, right, bars, most, least) ? Double.NEGATIVE_INFINITY : sum(bars);
    }

    /** Compares what is open yet, as long as the most that the sum can be is the least that is asked for. */
    private boolean closes(int left, int right, Bars bars, double open, double least) {
        double most = open;
        for (int i : bounds.order()) {
            if (bars.open[i]) {
                comparisons[i].compare(left, right, bars.outcomes[i]);
                most += bounds.of(i, bars.outcomes[i]) - bounds.ofDifferent(i);
                if (most < least) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Log2 odds if one comparison had come to another level, by its usual weight, and all others to what they came to.
     *
     * @param bars of a pair that was scored; they stay as they are
     * @param level or {@link Outcome#MISSING}
     */
    public double scoreIf(Bars bars, int comparison, int level) {
        Outcome changed = bars.outcomes[comparison];
        int levelBefore = changed.level;
        double bitsBefore = changed.bits;
        changed.level = level;
        changed.bits = level == Outcome.MISSING ? 0 : comparisons[comparison].bits(level);
        double sum = prior;
        for (int i = 0; i < comparisons.length; i++) {
            sum += counted(i, bars);
        }
        changed.level = levelBefore;
        changed.bits = bitsBefore;
        return sum;
    }

    private double counted(int comparison, Bars bars) {
        Outcome outcome = bars.outcomes[comparison];
        Dependence dependence = dependences[comparison];
        if (outcome.level < 0 || dependence == null) {
            return outcome.bits;
        }
        return dependence.left(outcome.level, outcome.bits, comparisons[comparison].bits(outcome.level), bars.outcomes);
    }
}
