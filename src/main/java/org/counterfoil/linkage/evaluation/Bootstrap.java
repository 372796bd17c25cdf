package org.counterfoil.linkage.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The interval of F1, by drawing true clusters again with replacement (Field and Welsh 2007): pairs of one cluster are
 * right or wrong together, so pairs must not be drawn one by one. Percentiles of 999 drawings (Davison and Hinkley 1997) from
 * one fixed seed: the same counts have the same interval. Many clusters are dealt in turn into 5,000 groups that
 * are drawn whole, which leaves the variance of a sum as it is. Where no drawing differs, no error or nothing but error was
 * seen; then the interval is Wilson's, of hits among the mean of true and found pairs.
 */
final class Bootstrap {

    /** Any number would do; it is written down so that a figure can be had again. */
    static final long SEED = 20261123;

    static final int DRAWINGS = 999;
    private static final int LOW = 24;
    private static final int HIGH = 974;
    private static final int GROUPS = 5_000;

    private final long hits;
    private final long either;
    /** By group of clusters; those that have no pair are left out. */
    private final long[] groupHits;

    private final long[] groupEither;

    /**
     * @param hits by true cluster, pairs that are true and in the set
     * @param truths pairs that are true
     * @param twiceSet twice the pairs in the set, of which those across clusters count half
     */
    Bootstrap(long[] hits, long[] truths, long[] twiceSet) {
        int clusters = 0;
        for (int i = 0; i < hits.length; i++) {
            clusters += truths[i] + twiceSet[i] > 0 ? 1 : 0;
        }
        groupHits = new long[Math.min(clusters, GROUPS)];
        groupEither = new long[groupHits.length];
        int next = 0;
        for (int i = 0; i < hits.length; i++) {
            if (truths[i] + twiceSet[i] > 0) {
                groupHits[next % GROUPS] += hits[i];
                groupEither[next % GROUPS] += 2 * truths[i] + twiceSet[i];
                next++;
            }
        }
        this.hits = Arrays.stream(groupHits).sum();
        this.either = Arrays.stream(groupEither).sum();
    }

    /** 1 with the widest interval if there is no pair at all. */
    Estimate f1() {
        if (groupHits.length == 0) {
            return new Estimate(1, 0, 1);
        }
        double[] drawn = new double[DRAWINGS];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < DRAWINGS; i++) {
            drawn[i] = draw(random);
        }
        Arrays.sort(drawn);
        double value = f1(hits, either);
        if (drawn[LOW] < drawn[HIGH]) {
            return new Estimate(value, Math.min(value, drawn[LOW]), Math.max(value, drawn[HIGH]));
        }
        Rate rate = new Rate(hits, Math.max(hits, either / 4));
        return new Estimate(value, Math.min(value, rate.low()), Math.max(value, rate.high()));
    }

    private double draw(SplittableRandom random) {
        long drawnHits = 0;
        long drawnEither = 0;
        for (int i = 0; i < groupHits.length; i++) {
            int group = random.nextInt(groupHits.length);
            drawnHits += groupHits[group];
            drawnEither += groupEither[group];
        }
        return f1(drawnHits, drawnEither);
    }

    /** Twice the hits among true and found pairs; {@code either} is doubled. */
    private static double f1(long hits, long either) {
        return 4.0 * hits / either;
    }
}
