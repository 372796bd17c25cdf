package org.counterfoil.linkage.estimation;

/**
 * What an expert's weights make of the u that was found. An expert knows what an outcome is worth better than how often it
 * is met: where the data show that a level is rarely met at all, it is rarely met among matches too. Held to the expert's m
 * instead, a level that no match came to would weigh the more, the rarer it is.
 */
final class Anchor {

    private static final double LEAST = 1e-6;

    private Anchor() {}

    /**
     * m by comparison and level: u times the expert's m/u, but for the level that the expert expects most among matches,
     * which takes the rest.
     */
    static double[][] of(Evidence evidence, double[][] u) {
        double[][] anchors = new double[u.length][];
        for (int i = 0; i < u.length; i++) {
            anchors[i] = evidence.fixed[i] ? evidence.m[i] : anchor(evidence.m[i], evidence.u[i], u[i]);
        }
        return anchors;
    }

    private static double[] anchor(double[] expertM, double[] expertU, double[] u) {
        int most = 0;
        double[] anchor = new double[u.length];
        double others = 0;
        for (int level = 0; level < u.length; level++) {
            most = expertM[level] > expertM[most] ? level : most;
            anchor[level] = Math.max(LEAST, u[level] * expertM[level] / expertU[level]);
        }
        for (int level = 0; level < u.length; level++) {
            others += level == most ? 0 : anchor[level];
        }
        double room = 1 - expertM[most];
        double scale = others > 0 ? Math.min(1, Math.max(room, LEAST) / others) : 1;
        double rest = 1;
        for (int level = 0; level < u.length; level++) {
            if (level != most) {
                anchor[level] *= scale;
                rest -= anchor[level];
            }
        }
        anchor[most] = rest;
        return anchor;
    }
}
