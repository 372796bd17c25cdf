package org.counterfoil.linkage.estimation;

import java.util.function.Function;

/**
 * Shares of a comparison's levels by row of its parents, held towards what is known with one parent fewer: two parents
 * towards the first, one towards none.
 */
final class Backoff {

    private final Function<Family, double[]> counts;
    private final double strength;

    /**
     * @param counts sightings by cell of any family
     */
    Backoff(Function<Family, double[]> counts, double strength) {
        this.counts = counts;
        this.strength = strength;
    }

    /** What each row is held towards. */
    double[] towards(Family family, double[] marginal) {
        if (family.parents.length < 2) {
            return family.broadcast(marginal);
        }
        Family first = family.only(0);
        Family second = family.only(1);
        double[] byFirst = rows(first, marginal);
        double[] bySecond = rows(second, marginal);
        double[] towards = new double[family.cells()];
        for (int row = 0; row < family.rows(); row++) {
            int level = family.parentLevel(row, 0);
            double[] source = level < 0
                    ? second.slice(bySecond, family.parentLevel(row, 1) + 1)
                    : first.slice(byFirst, level + 1);
            System.arraycopy(source, 0, towards, row * family.levels(), family.levels());
        }
        return towards;
    }

    double[] rows(Family family, double[] marginal) {
        if (family.parents.length == 0) {
            return marginal;
        }
        return fit(family, counts.apply(family), towards(family, marginal), strength);
    }

    /** Each row for itself. */
    static double[] fit(Family family, double[] counts, double[] towards, double strength) {
        double[] cells = new double[family.cells()];
        for (int row = 0; row < family.rows(); row++) {
            double[] shares = MostProbable.shares(family.slice(counts, row), family.slice(towards, row), strength);
            System.arraycopy(shares, 0, cells, row * family.levels(), family.levels());
        }
        return cells;
    }
}
