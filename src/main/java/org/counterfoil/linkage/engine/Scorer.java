package org.counterfoil.linkage.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs a pair of records: prior and evidence, in bits. Immutable and safe for many threads. */
public final class Scorer {

    private final RecordComparison[] comparisons;
    private final @Nullable Dependence[] dependences;
    private final double prior;

    /**
     * @param prior log2 odds that two records drawn at random are one
     * @param comparisons in the order in which they are told
     * @param dependences by comparison; null for one that stands alone
     */
    public Scorer(double prior, List<? extends RecordComparison> comparisons, @Nullable Dependence[] dependences) {
        this.prior = prior;
        this.comparisons = comparisons.toArray(RecordComparison[]::new);
        this.dependences = Arrays.copyOf(dependences, dependences.length);
    }

    /** One pair's outcomes. One a thread. */
    public static final class Bars {

        private final Outcome[] outcomes;
        private final double[] counted;

        private Bars(int comparisons) {
            outcomes = new Outcome[comparisons];
            Arrays.setAll(outcomes, i -> new Outcome());
            counted = new double[comparisons];
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
        double sum = prior;
        for (int i = 0; i < comparisons.length; i++) {
            double bits = counted(i, bars);
            bars.counted[i] = bits;
            sum += bits;
        }
        return sum;
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
