package org.counterfoil.linkage;

import java.util.List;

/**
 * How the outcomes of one comparison go with the levels of another that says part of the same. Immutable.
 *
 * @param given name of the comparison that explains
 * @param m by level of the explained one, then by level of the other: share of the matching pairs at the level
 * @param u the same for the other pairs
 */
record Lift(String given, List<List<Double>> m, List<List<Double>> u) {

    Lift {
        m = m.stream().map(List::copyOf).toList();
        u = u.stream().map(List::copyOf).toList();
    }

    /**
     * By level, then by level of the other: bits to add to the explained one's weight, since the other has given its own.
     *
     * @param other the comparison that explains, with its shares whatever the explained one says
     */
    double[][] bits(Comparison other) {
        double[][] bits = new double[m.size()][other.levels().size()];
        for (int level = 0; level < bits.length; level++) {
            for (int outcome = 0; outcome < bits[level].length; outcome++) {
                double together = MatchWeight.of(
                                m.get(level).get(outcome), u.get(level).get(outcome))
                        .bits();
                bits[level][outcome] =
                        together - other.levels().get(outcome).weight().bits();
            }
        }
        return bits;
    }
}
