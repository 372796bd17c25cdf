package org.counterfoil.linkage.estimation;

import java.util.function.Function;

/** What it is worth to know one more parent of a comparison. */
final class Worth {

    private final Function<Family, double[]> matches;
    private final Function<Family, double[]> others;
    private final double[][] m;
    private final double[][] u;
    private final double strength;

    /**
     * @param matches sightings by cell among matching pairs
     * @param others among other pairs
     * @param m by comparison, of the comparison by itself
     * @param u likewise
     */
    Worth(
            Function<Family, double[]> matches,
            Function<Family, double[]> others,
            double[][] m,
            double[][] u,
            double strength) {
        this.matches = matches;
        this.others = others;
        this.m = m;
        this.u = u;
        this.strength = strength;
    }

    /**
     * Mean change of the weight of a matching pair, in bits; 0 if what was seen does not bear it out by Schwarz's (1978)
     * criterion in either class.
     */
    double bits(Family without, Family with) {
        double[] seenM = matches.apply(with);
        double[] seenU = others.apply(with);
        double[] freshM = new Backoff(matches, strength).rows(with, m[with.child]);
        double[] freshU = new Backoff(others, strength).rows(with, u[with.child]);
        double[] oldM = new Backoff(matches, strength).rows(without, m[with.child]);
        double[] oldU = new Backoff(others, strength).rows(without, u[with.child]);
        boolean borneOut = borneOut(with, seenM, freshM, oldM) || borneOut(with, seenU, freshU, oldU);
        return borneOut ? change(with, freshM, freshU, oldM, oldU) : 0;
    }

    private double change(Family with, double[] freshM, double[] freshU, double[] oldM, double[] oldU) {
        double nats = 0;
        for (int row = 0; row < with.rows(); row++) {
            double share = rowShare(with, row);
            for (int level = 0; level < with.levels(); level++) {
                int fresh = row * with.levels() + level;
                int old = oldRow(with, row) * with.levels() + level;
                double change = StrictMath.log(freshM[fresh] / freshU[fresh] * oldU[old] / oldM[old]);
                nats += share * freshM[fresh] * Math.abs(change);
            }
        }
        return nats / StrictMath.log(2);
    }

    /** Share of matching pairs in a row, 0 where a parent is missing. */
    private double rowShare(Family with, int row) {
        double share = 1;
        for (int place = 0; place < with.parents.length; place++) {
            int level = with.parentLevel(row, place);
            share *= level < 0 ? 0 : m[with.parents[place]][level];
        }
        return share;
    }

    private static boolean borneOut(Family with, double[] seen, double[] fresh, double[] old) {
        double gain = 0;
        double pairs = 0;
        int rows = 0;
        for (int row = 0; row < with.rows(); row++) {
            double inRow = 0;
            for (int level = 0; level < with.levels(); level++) {
                int cell = row * with.levels() + level;
                gain += seen[cell] * StrictMath.log(fresh[cell] / old[oldRow(with, row) * with.levels() + level]);
                inRow += seen[cell];
            }
            pairs += inRow;
            rows += inRow >= 1 ? 1 : 0;
        }
        return pairs > 2 && gain > rows * (with.levels() - 1) * StrictMath.log(pairs) / 2;
    }

    /** The row of the family with one parent fewer. */
    private static int oldRow(Family with, int row) {
        return with.parents.length == 1 ? 0 : with.parentLevel(row, 0) + 1;
    }
}
