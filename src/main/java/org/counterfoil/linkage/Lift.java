package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.Dependence;

/**
 * How the outcomes of other comparisons, taken together, go with the levels of one that says part of the same. Immutable.
 *
 * @param given names of the comparisons that explain
 * @param m by level of the explained one, then by outcome of the others: share of the matching pairs at the level. An
 *     outcome is a level of each; that one could not be made comes before its levels, and the first comparison counts slowest
 * @param u the same for the other pairs
 */
record Lift(List<String> given, List<List<Double>> m, List<List<Double>> u) {

    Lift {
        given = List.copyOf(given);
        m = m.stream().map(List::copyOf).toList();
        u = u.stream().map(List::copyOf).toList();
    }

    /** Number of outcomes of some comparisons taken together. */
    static int outcomes(List<Comparison> others) {
        return others.stream()
                .mapToInt(other -> other.levels().size() + 1)
                .reduce(1, (a, b) -> Math.multiplyExact(a, b));
    }

    /** Number of an outcome, from the level of each; {@code -1} for one that could not be made. */
    static int outcome(List<Comparison> others, int[] levels) {
        int outcome = 0;
        for (int i = 0; i < levels.length; i++) {
            outcome = outcome * (others.get(i).levels().size() + 1) + levels[i] + 1;
        }
        return outcome;
    }

    /** The level of each, the other way round. */
    static int[] levels(List<Comparison> others, int outcome) {
        int[] levels = new int[others.size()];
        int left = outcome;
        for (int i = levels.length - 1; i >= 0; i--) {
            int size = others.get(i).levels().size() + 1;
            levels[i] = left % size - 1;
            left /= size;
        }
        return levels;
    }

    Dependence.Lift over(MatchModel model) {
        int[] places = given.stream().mapToInt(model::place).toArray();
        int[] sizes = Arrays.stream(places)
                .map(place -> model.comparisons().get(place).levels().size())
                .toArray();
        List<Comparison> others =
                Arrays.stream(places).mapToObj(model.comparisons()::get).toList();
        // a value's own weight is never below that of its level, or below 0 where the level speaks for a match
        return new Dependence.Lift(places, sizes, bits(), said(others, usual -> Math.min(usual, 0)));
    }

    /** By level, then by outcome of the others: what the outcome is worth once the level is known. */
    double[][] bits() {
        double[][] bits = new double[m.size()][];
        for (int level = 0; level < bits.length; level++) {
            List<Double> matching = m.get(level);
            List<Double> other = u.get(level);
            bits[level] = IntStream.range(0, matching.size())
                    .mapToDouble(outcome -> MatchWeight.of(matching.get(outcome), other.get(outcome))
                            .bits())
                    .toArray();
        }
        return bits;
    }

    /** By outcome what some comparisons weigh by themselves. */
    static double[] said(List<Comparison> others) {
        return said(others, usual -> usual);
    }

    private static double[] said(List<Comparison> others, DoubleUnaryOperator of) {
        double[] said = new double[outcomes(others)];
        for (int outcome = 0; outcome < said.length; outcome++) {
            int[] levels = levels(others, outcome);
            for (int i = 0; i < levels.length; i++) {
                said[outcome] += levels[i] < 0
                        ? 0
                        : others.get(i).levels().get(levels[i]).weight().bits();
            }
        }
        return said;
    }
}
