package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
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
        List<Comparison> others = new ArrayList<>();
        given.forEach(name -> others.add(model.comparisons().get(model.place(name))));
        return new Dependence.Lift(given.stream().mapToInt(model::place).toArray(), sizes(others), bits(others));
    }

    private static int[] sizes(List<Comparison> others) {
        return others.stream().mapToInt(other -> other.levels().size()).toArray();
    }

    /**
     * By level, then by outcome of the others: bits to add to the explained one's weight, since the others have given their
     * own.
     *
     * @param others the comparisons that explain, with their shares whatever the explained one says
     */
    double[][] bits(List<Comparison> others) {
        double[] said = new double[outcomes(others)];
        for (int outcome = 0; outcome < said.length; outcome++) {
            said[outcome] = said(others, levels(others, outcome));
        }
        double[][] bits = new double[m.size()][said.length];
        for (int level = 0; level < bits.length; level++) {
            for (int outcome = 0; outcome < said.length; outcome++) {
                MatchWeight together =
                        MatchWeight.of(m.get(level).get(outcome), u.get(level).get(outcome));
                bits[level][outcome] = together.bits() - said[outcome];
            }
        }
        return bits;
    }

    private static double said(List<Comparison> others, int[] levels) {
        double said = 0;
        for (int i = 0; i < levels.length; i++) {
            said += levels[i] < 0
                    ? 0
                    : others.get(i).levels().get(levels[i]).weight().bits();
        }
        return said;
    }
}
