package org.counterfoil.linkage.evaluation;

import java.util.ArrayList;
import java.util.List;

/** One walk over the pairs that blocking brought together: links, thresholds, calibration. */
final class PairTable {

    private static final double[] THRESHOLDS = {0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999};

    private final Contributions links;
    private final Calibration calibration = new Calibration();
    /** Pairs that reach so many thresholds, and those of them that are true. */
    private final long[] reached = new long[THRESHOLDS.length + 1];

    private final long[] trueReached = new long[THRESHOLDS.length + 1];
    private final double linkFrom;
    private long trueBlocked;
    private long falseLinks;
    private double expected;
    private double variance;

    PairTable(World world, ScoredPairs pairs, double linkFrom) {
        this.linkFrom = linkFrom;
        this.links = new Contributions(world);
        for (int left = 0; left < pairs.records(); left++) {
            for (int pair = pairs.first(left); pair < pairs.first(left + 1); pair++) {
                if (pairs.isBlocked(pair) && world.isScored(left, pairs.right(pair))) {
                    count(left, pairs.right(pair), pairs.probability(pair), world.isTrue(left, pairs.right(pair)));
                }
            }
        }
    }

    private void count(int left, int right, double probability, boolean isTrue) {
        trueBlocked += isTrue ? 1 : 0;
        calibration.add(probability, isTrue);
        int thresholds = 0;
        while (thresholds < THRESHOLDS.length && probability >= THRESHOLDS[thresholds]) {
            thresholds++;
        }
        reached[thresholds]++;
        trueReached[thresholds] += isTrue ? 1 : 0;
        if (probability >= linkFrom) {
            links.add(left, right, isTrue, 1);
            falseLinks += isTrue ? 0 : 1;
            expected += 1 - probability;
            variance += probability * (1 - probability);
        }
    }

    Accuracy links() {
        return links.accuracy();
    }

    Calibration calibration() {
        return calibration;
    }

    long trueBlocked() {
        return trueBlocked;
    }

    FalseLinks falseLinks() {
        return new FalseLinks(falseLinks, expected, Math.sqrt(variance));
    }

    List<Threshold> thresholds(long truePairs) {
        List<Threshold> thresholds = new ArrayList<>();
        long above = 0;
        long trueAbove = 0;
        for (int i = THRESHOLDS.length; i > 0; i--) {
            above += reached[i];
            trueAbove += trueReached[i];
            thresholds.add(
                    0, new Threshold(THRESHOLDS[i - 1], new Rate(trueAbove, above), new Rate(trueAbove, truePairs)));
        }
        return thresholds;
    }
}
