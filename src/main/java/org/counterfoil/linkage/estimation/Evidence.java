package org.counterfoil.linkage.estimation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Observations as arrays. */
final class Evidence {

    /** Pairs that have one value, as a {@link Stratum}. */
    record Drawn(int level, double pairs, Vectors drawn) {

        /** What one drawn pair counts as: drawing more than there are tells nothing new. */
        double scale() {
            return Math.min(1, pairs / Math.max(1, drawn.pairs()));
        }
    }

    final int[] sizes;
    final double[][] m;
    final double[][] u;
    final boolean[] fixed;
    final double pairs;
    final double share;
    final Vectors candidates;
    final Vectors random;

    /** By comparison, null where none was given or nothing was drawn though there was something to draw. */
    final @Nullable Drawn[] strata;

    Evidence(Observations observations) {
        List<ExpertComparison> comparisons = observations.comparisons();
        sizes = comparisons.stream().mapToInt(ExpertComparison::size).toArray();
        m = comparisons.stream().map(comparison -> array(comparison.m())).toArray(double[][]::new);
        u = comparisons.stream().map(comparison -> array(comparison.u())).toArray(double[][]::new);
        fixed = new boolean[comparisons.size()];
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = comparisons.get(i).fixed();
        }
        pairs = observations.pairs();
        share = observations.share();
        Layout layout = observations.layout();
        candidates = new Vectors(layout, observations.candidates());
        random = new Vectors(layout, observations.random());
        strata = new @Nullable Drawn[sizes.length];
        for (Stratum stratum : observations.strata()) {
            strata[stratum.comparison()] =
                    new Drawn(stratum.level(), stratum.pairs(), new Vectors(layout, stratum.drawn()));
        }
    }

    /** What one pair drawn at random counts as. */
    double randomScale() {
        return Math.min(1, pairs / Math.max(1, random.pairs()));
    }

    int size() {
        return sizes.length;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
