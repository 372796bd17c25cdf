package org.counterfoil.linkage.estimation;

import java.util.List;

/**
 * One comparison, estimated.
 *
 * @param name as it was given
 * @param m share of the matching pairs at each level, whatever the parents say
 * @param u share of the other pairs
 * @param parents indices of the comparisons it leans on, none to two, in the order of the observations
 * @param table what the levels are worth given the parents' levels. Row 0: the parents are missing. One parent: row level +
 *     1. Two: row (level of the first + 1) × (levels of the second + 1) + level of the second + 1, a missing level being -1
 */
public record EstimatedComparison(
        String name, List<Double> m, List<Double> u, List<Integer> parents, WeightTable table) {

    public EstimatedComparison {
        m = List.copyOf(m);
        u = List.copyOf(u);
        parents = List.copyOf(parents);
    }

    /** log2 m/u of a level, whatever the parents say. */
    public double bits(int level) {
        return StrictMath.log(m.get(level) / u.get(level)) / StrictMath.log(2);
    }
}
