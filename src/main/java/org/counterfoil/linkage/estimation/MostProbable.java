package org.counterfoil.linkage.estimation;

/**
 * The most probable shares given counts and an expert's shares, where the expert may be wrong by a factor and is as sure of
 * rare levels as of common ones: log share is held to lie around the expert's by a double exponential (Laplace) law of scale
 * 1/strength. The mode has a closed form: each share is the one nearest to the expert's within {@code strength} sightings
 * of the count, all divided by what makes them sum to 1.
 *
 * <p>Not a Dirichlet law, which takes a rare level that was not yet seen for a hundred times rarer than the expert said
 * (20 pseudo-counts at 1 in 2000 are 0.01 of a sighting), and makes 5 bits of evidence of it.
 */
final class MostProbable {

    private static final int HALVINGS = 200;

    private MostProbable() {}

    /**
     * @param counts sightings of each level, 0 or more; need not be whole
     * @param expected the expert's share of each level, above 0, summing to 1
     * @param strength in sightings, above 0
     * @return shares above 0 that sum to 1; the expert's if nothing was seen
     */
    static double[] shares(double[] counts, double[] expected, double strength) {
        double low = 0;
        double high = strength * counts.length;
        for (double count : counts) {
            high += count;
        }
        double middle = high / 2;
        for (int i = 0; i < HALVINGS && low < middle && middle < high; i++) {
            if (sum(counts, expected, strength, middle) > 1) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return normalised(counts, expected, strength, high);
    }

    /** The share of hits among all, 0 to all. */
    static double share(double hits, double all, double expected, double strength) {
        double[] counts = {hits, Math.max(0, all - hits)};
        return shares(counts, new double[] {expected, 1 - expected}, strength)[0];
    }

    /** What the law itself says of these shares, in nats, but for a constant. */
    static double logPrior(double[] shares, double[] expected, double strength) {
        double sum = 0;
        for (int level = 0; level < shares.length; level++) {
            sum -= strength * Math.abs(StrictMath.log(shares[level] / expected[level]));
        }
        return sum;
    }

    private static double[] normalised(double[] counts, double[] expected, double strength, double total) {
        double sum = sum(counts, expected, strength, total);
        double[] shares = new double[counts.length];
        for (int level = 0; level < shares.length; level++) {
            shares[level] = nearest(counts[level], expected[level], strength, total) / sum;
        }
        return shares;
    }

    private static double sum(double[] counts, double[] expected, double strength, double total) {
        double sum = 0;
        for (int level = 0; level < counts.length; level++) {
            sum += nearest(counts[level], expected[level], strength, total);
        }
        return sum;
    }

    private static double nearest(double count, double expected, double strength, double total) {
        double least = (count - strength) / total;
        double most = (count + strength) / total;
        return Math.min(most, Math.max(least, expected));
    }
}
