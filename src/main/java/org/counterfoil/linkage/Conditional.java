package org.counterfoil.linkage;

import java.util.Arrays;

/**
 * What the levels of a comparison are worth once another comparison is known: for two that say part of the same. Immutable.
 *
 * @param given name of the other comparison
 * @param m by level of the other, then by level: share of the matching pairs at that level of the other
 * @param u the same for the other pairs
 */
record Conditional(String given, double[][] m, double[][] u) {

    Conditional {
        m = copy(m);
        u = copy(u);
    }

    private static double[][] copy(double[][] shares) {
        return Arrays.stream(shares).map(double[]::clone).toArray(double[][]::new);
    }

    /** Bits by level of the other, counted from 1 with 0 for missing, then by level. */
    double[][] bits(Comparison comparison) {
        double[][] bits = new double[m.length + 1][];
        bits[0] = comparison.levels().stream()
                .mapToDouble(level -> level.weight().bits())
                .toArray();
        for (int other = 0; other < m.length; other++) {
            bits[other + 1] = new double[m[other].length];
            for (int level = 0; level < m[other].length; level++) {
                bits[other + 1][level] =
                        MatchWeight.of(m[other][level], u[other][level]).bits();
            }
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conditional that
                && given.equals(that.given)
                && Arrays.deepEquals(m, that.m)
                && Arrays.deepEquals(u, that.u);
    }

    @Override
    public int hashCode() {
        return 31 * given.hashCode() + Arrays.deepHashCode(m) + 17 * Arrays.deepHashCode(u);
    }

    @Override
    public String toString() {
        return "given " + given + " " + Arrays.deepToString(m) + " " + Arrays.deepToString(u);
    }
}
