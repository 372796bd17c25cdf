package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Shares of outcomes in one class of pairs, by level of the explained comparison: of each explainer alone, and of several
 * held to what each alone lets expect. Immutable.
 */
final class OutcomeShares {

    /** Sightings that no dependence is worth. */
    private static final double HELD = 50;

    /** Share of the pairs in which an explainer is expected to be missing, before any is seen. */
    private static final double SELDOM = 0.1;

    private final AgreeingPairs pairs;
    /** By explainer, level and outcome of the explainer alone. */
    private final double[][][] alone;

    /**
     * @param shares by vector, how much of it is of this class
     * @param base what a level's share in the class was before
     */
    OutcomeShares(AgreeingPairs pairs, double[] shares, ToDoubleFunction<Level> base) {
        this.pairs = pairs;
        List<Comparison> explainers = pairs.explainers();
        this.alone = IntStream.range(0, explainers.size())
                .mapToObj(other ->
                        held(pairs.counts(List.of(other), shares), level -> expected(explainers.get(other), base)))
                .toArray(double[][][]::new);
    }

    /** What is expected of an explainer whatever the level: that it cannot be made is left to the counts. */
    private static double[] expected(Comparison other, ToDoubleFunction<Level> base) {
        double whole = other.levels().stream().mapToDouble(base).sum();
        double[] shares = new double[other.levels().size() + 1];
        shares[0] = SELDOM;
        for (int level = 1; level < shares.length; level++) {
            shares[level] = (1 - SELDOM) * base.applyAsDouble(other.levels().get(level - 1)) / whole;
        }
        return shares;
    }

    /** By outcome of some explainers at a level, what independence lets expect. */
    double[] independent(List<Integer> group, int level) {
        List<Comparison> chosen = pairs.explainers(group);
        double[] product = new double[Lift.outcomes(chosen)];
        for (int outcome = 0; outcome < product.length; outcome++) {
            int[] levels = Lift.levels(chosen, outcome);
            product[outcome] = 1;
            for (int i = 0; i < levels.length; i++) {
                product[outcome] *= alone[group.get(i)][level][levels[i] + 1];
            }
        }
        return product;
    }

    /** Shares of counts, by level, held to independence. */
    List<List<Double>> held(List<Integer> group, double[][] counts) {
        return Arrays.stream(held(counts, level -> independent(group, level)))
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    private static double[][] held(double[][] counts, IntFunction<double[]> expected) {
        double[][] shares = new double[counts.length][];
        for (int level = 0; level < counts.length; level++) {
            double[] row = counts[level];
            double[] towards = expected.apply(level);
            double sum = Arrays.stream(row).sum();
            shares[level] = IntStream.range(0, row.length)
                    .mapToDouble(outcome -> (row[outcome] + HELD * towards[outcome]) / (sum + HELD))
                    .toArray();
        }
        return shares;
    }
}
