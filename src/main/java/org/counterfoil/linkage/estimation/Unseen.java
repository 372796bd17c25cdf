package org.counterfoil.linkage.estimation;

/**
 * Levels to which no pair came, candidate or drawn. That nobody was seen there would count as evidence for them being rare in
 * both classes, and leave their weight to chance; they keep the expert's shares, and the others what remains.
 */
final class Unseen {

    /** By comparison and level. */
    private final boolean[][] unseen;

    Unseen(Evidence evidence) {
        unseen = new boolean[evidence.size()][];
        for (int i = 0; i < unseen.length; i++) {
            unseen[i] = new boolean[evidence.sizes[i]];
            for (int level = 0; level < unseen[i].length; level++) {
                unseen[i][level] = !isSeen(evidence, i, level);
            }
        }
    }

    static boolean isSeen(Evidence evidence, int comparison, int level) {
        Evidence.Drawn drawn = evidence.strata[comparison];
        return isSeen(evidence.candidates, comparison, level)
                || isSeen(evidence.random, comparison, level)
                || drawn != null && drawn.level() == level && drawn.pairs() > 0;
    }

    private static boolean isSeen(Vectors vectors, int comparison, int level) {
        for (byte found : vectors.levels[comparison]) {
            if (found == level) {
                return true;
            }
        }
        return false;
    }

    Model restored(Model model, double[][] expertM, double[][] expertU) {
        return new Model(model.families, model.share, restored(model.m, expertM), restored(model.u, expertU));
    }

    /** The same shares, row after row, with the expert's where nobody was seen. */
    double[][] restored(double[][] shares, double[][] expert) {
        double[][] restored = new double[shares.length][];
        for (int i = 0; i < shares.length; i++) {
            restored[i] = shares[i].clone();
            for (int row = 0; row < shares[i].length; row += unseen[i].length) {
                restore(restored[i], row, unseen[i], expert[i]);
            }
        }
        return restored;
    }

    private static void restore(double[] shares, int start, boolean[] unseen, double[] expert) {
        double seenShares = 0;
        double seenExpert = 0;
        for (int level = 0; level < unseen.length; level++) {
            seenShares += unseen[level] ? 0 : shares[start + level];
            seenExpert += unseen[level] ? 0 : expert[level];
        }
        if (anyOf(unseen)) {
            for (int level = 0; level < unseen.length; level++) {
                double share = shares[start + level];
                shares[start + level] = unseen[level] ? expert[level] : share * seenExpert / seenShares;
            }
        }
    }

    private static boolean anyOf(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }
}
