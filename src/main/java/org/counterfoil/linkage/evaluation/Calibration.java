package org.counterfoil.linkage.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Of the pairs that were given a probability, how many are true: in bins that grow fine towards 1. */
public final class Calibration {

    private static final int BINS = 22;
    private static final int STEPS = 20;
    private static final double[] FROM = from();

    private final long[] pairs = new long[BINS];
    private final long[] trueOnes = new long[BINS];
    private final double[] sums = new double[BINS];

    /**
     * @param from lowest probability of the bin
     * @param to the bin ends below it; the last includes it
     * @param mean of the probabilities; NaN if there is no pair
     * @param share of the pairs, those that are true
     */
    public record Bin(double from, double to, double mean, Rate share) {}

    Calibration() {}

    private static double[] from() {
        double[] from = new double[BINS + 1];
        for (int i = 0; i < STEPS; i++) {
            from[i] = (double) i / STEPS;
        }
        from[STEPS] = 0.99;
        from[STEPS + 1] = 0.999;
        from[BINS] = 1;
        return from;
    }

    void add(double probability, boolean isTrue) {
        int bin = 0;
        while (bin + 1 < BINS && probability >= FROM[bin + 1]) {
            bin++;
        }
        pairs[bin]++;
        trueOnes[bin] += isTrue ? 1 : 0;
        sums[bin] += probability;
    }

    /** By probability, empty ones included. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new Bin(FROM[i], FROM[i + 1], sums[i] / pairs[i], new Rate(trueOnes[i], pairs[i])));
        }
        return bins;
    }

    /**
     * How far the share of true pairs is from the mean probability, over the bins from a probability on, by their pairs
     * (expected calibration error, Naeini et al. 2015). 0 if there is no pair.
     */
    public double error(double from) {
        double distance = 0;
        long count = 0;
        for (int i = 0; i < BINS; i++) {
            if (FROM[i] >= from) {
                distance += Math.abs(sums[i] - trueOnes[i]);
                count += pairs[i];
            }
        }
        return count == 0 ? 0 : distance / count;
    }

    long pairs() {
        long count = 0;
        for (long bin : pairs) {
            count += bin;
        }
        return count;
    }
}
