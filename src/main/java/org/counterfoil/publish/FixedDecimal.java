package org.counterfoil.publish;

import java.util.Locale;

/** Numbers with a fixed number of decimals, as {@link String#format} writes them, at a fraction of its cost. */
public final class FixedDecimal {

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /** Up to here a number times its power is exact enough for a tie to be told from what is none. */
    private static final double MOST = 1e9;

    private static final double NEAR_TIE = 1e-6;

    private FixedDecimal() {}

    /**
     * Rounded half up, with a point: {@code 0.250000}.
     *
     * @param decimals 1 to 6
     */
    public static String of(double value, int decimals) {
        double scaled = Math.abs(value) * POWERS[decimals];
        double rest = scaled - Math.floor(scaled);
        if (!(scaled < MOST) || Math.abs(rest - 0.5) < NEAR_TIE) {
            return String.format(Locale.ROOT, "%." + decimals + "f", value);
        }
        long rounded = (long) scaled + (rest > 0.5 ? 1 : 0);
        String fraction = Long.toString(POWERS[decimals] + rounded % POWERS[decimals]);
        return (Double.compare(value, 0) < 0 ? "-" : "") + rounded / POWERS[decimals] + '.' + fraction.substring(1);
    }
}
