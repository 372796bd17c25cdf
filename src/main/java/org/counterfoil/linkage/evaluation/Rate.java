package org.counterfoil.linkage.evaluation;

import java.util.Locale;

/**
 * A share that was counted, with the interval in which the true one lies (Wilson 1927).
 *
 * @param hits 0 to {@code of}
 * @param of 0 or more; a share of nothing is 1
 */
public record Rate(long hits, long of) {

    /** The standard normal quantile of 95 % on two sides. */
    private static final double Z = 1.959963984540054;

    public double value() {
        return of == 0 ? 1 : (double) hits / of;
    }

    /** Lower end of the 95 % interval. */
    public double low() {
        return of == 0 ? 0 : Math.max(0, centre() - half());
    }

    /** Upper end. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, centre() + half());
    }

    /** Both ends and the value between them. */
    public Estimate estimate() {
        return new Estimate(value(), low(), high());
    }

    private double centre() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        double p = value();
        return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    }

    /** {@code 0.9800 (49 of 50; 95 % interval 0.8950 to 0.9965)}. */
    public String text() {
        return String.format(
                Locale.ROOT, "%.4f (%d of %d; 95 %% interval %.4f to %.4f)", value(), hits, of, low(), high());
    }
}
