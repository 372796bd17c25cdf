package org.counterfoil.linkage.engine;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What comparisons can add to a pair's sum at most, so that a pair that cannot come up to a floor is let go before all of
 * it is compared. Immutable.
 */
final class Bounds {

    /** Bits, more than the rounding of a sum comes to. */
    static final double SLACK = 1e-6;

    /** By comparison, once it is known that two records say something different. */
    private final double[] ofDifferent;
    /** By comparison and level: what dependence adds to the weight at most. */
    private final double[][] added;
    /** Comparisons, first the one that takes most off where two records differ. */
    private final int[] order;

    Bounds(RecordComparison[] comparisons, @Nullable Dependence[] dependences) {
        this.ofDifferent = new double[comparisons.length];
        this.added = new double[comparisons.length][];
        double[] range = new double[comparisons.length];
        for (int i = 0; i < comparisons.length; i++) {
            RecordComparison comparison = comparisons[i];
            added[i] = new double[comparison.levels()];
            double least = 0;
            for (int level = 0; level < comparison.levels(); level++) {
                double usual = comparison.bits(level);
                double alone = comparison.most(level);
                Dependence dependence = dependences[i];
                added[i][level] = dependence == null ? 0 : dependence.most(level, 0, usual);
                if (!comparison.asksForTheSame(level)) {
                    double most = dependence == null ? alone : dependence.most(level, alone, usual);
                    ofDifferent[i] = Math.max(ofDifferent[i], most);
                }
                least = Math.min(least, usual);
            }
            range[i] = ofDifferent[i] - least;
        }
        this.order = IntStream.range(0, range.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -range[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int[] order() {
        return order;
    }

    double ofDifferent(int comparison) {
        return ofDifferent[comparison];
    }

    /** What an outcome adds at most, whatever the outcomes that it leans on. */
    double of(int comparison, Outcome outcome) {
        return outcome.level < 0 ? 0 : outcome.bits + added[comparison][outcome.level];
    }
}
