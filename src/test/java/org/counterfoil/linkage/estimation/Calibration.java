package org.counterfoil.linkage.estimation;

import java.util.List;
import java.util.Locale;

/** Posteriors of candidates held against the truth. */
final class Calibration {

    private final double[] expected = new double[10];
    private final int[] found = new int[10];
    private int matches;
    private int linked;
    private int rightly;

    Calibration(People people, List<List<Integer>> rules, Estimates estimates) {
        for (int[] pair : people.candidates(rules)) {
            double bits = estimates.bits(people.levels(pair[0], pair[1]));
            double posterior = 1 / (1 + Math.pow(2, -bits));
            int match = people.match(pair[0], pair[1]) ? 1 : 0;
            int bin = Math.min(9, (int) (posterior * 10));
            expected[bin] += posterior;
            found[bin] += match;
            matches += match;
            linked += posterior >= 0.9 ? 1 : 0;
            rightly += posterior >= 0.9 ? match : 0;
        }
    }

    /** Sum over tenths of what was expected more or less than found, per match. Per pair it would drown in non-matches. */
    double error() {
        double sum = 0;
        for (int bin = 0; bin < 10; bin++) {
            sum += Math.abs(expected[bin] - found[bin]);
        }
        return sum / matches;
    }

    /** At a probability of 0.9. */
    double precision() {
        return (double) rightly / linked;
    }

    double recall() {
        return (double) rightly / matches;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "error %.4f, precision %.4f, recall %.4f", error(), precision(), recall());
    }
}
