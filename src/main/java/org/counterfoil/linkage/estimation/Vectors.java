package org.counterfoil.linkage.estimation;

/** Comparison vectors taken out of their packing, by comparison. */
final class Vectors {

    /** By comparison and pattern; -1 is missing. */
    final byte[][] levels;

    /** Pairs with each pattern. */
    final double[] counts;

    Vectors(Layout layout, Patterns patterns) {
        levels = new byte[layout.size()][patterns.size()];
        counts = new double[patterns.size()];
        for (int p = 0; p < counts.length; p++) {
            counts[p] = patterns.count(p);
            for (int i = 0; i < levels.length; i++) {
                levels[i][p] = (byte) layout.level(patterns.pattern(p), i);
            }
        }
    }

    int size() {
        return counts.length;
    }

    /** Number of pairs. */
    double pairs() {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }

    /** Number of pairs in which both records say something here. */
    double comparable(int comparison) {
        double sum = 0;
        for (int p = 0; p < counts.length; p++) {
            sum += levels[comparison][p] < 0 ? 0 : counts[p];
        }
        return sum;
    }
}
