package org.counterfoil.incident;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a currency or coin was worth in dollars at some time, as it is quoted: dollars for one of it, or how many of it for
 * one dollar.
 *
 * @param pair {@code BTC/USD}: dollars for one bitcoin; {@code USD/KRW}: won for one dollar
 * @param date EDTF: the day, the month, or first and last of several
 * @param low lowest that was quoted, above 0
 * @param best the figure to value with, from {@code low} to {@code high}
 * @param source where the quotes come from
 */
public record Rate(
        String pair, String date, Grain grain, BigDecimal low, BigDecimal best, BigDecimal high, String source) {

    static final String DOLLAR = "USD";

    /** What the quotes are of. */
    public enum Grain {
        /** The day that was asked for. */
        DAY,
        /** All the days that were asked for, each with a rate. */
        DAYS,
        /** The whole of the month. */
        MONTH,
        /** The whole of several months. */
        MONTHS,
        /** No market's: the table of coins holds the unit to be one dollar. */
        PEG;

        /** As published. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Rate {
        if (low.signum() <= 0 || low.compareTo(best) > 0 || best.compareTo(high) > 0) {
            throw new IllegalArgumentException("Not a rate above 0 with low, best and high in order: " + pair + " "
                    + low + ".." + best + ".." + high);
        }
    }

    /** Whether it is quoted in dollars for one, not in so many for a dollar. */
    public boolean isInDollars() {
        return pair.endsWith("/" + DOLLAR);
    }

    /**
     * The quantity in dollars, to the cent: its low end at the low rate, its figure at the best, its high end at the high
     * rate. An end that nobody states stays open. Monotone in the quantity and in the rate.
     */
    public Range value(Range quantity) {
        boolean dollarsForOne = isInDollars();
        return new Range(
                value(quantity.low(), dollarsForOne ? low : high, RoundingMode.FLOOR),
                value(quantity.figure(), best, RoundingMode.HALF_EVEN),
                value(quantity.high(), dollarsForOne ? high : low, RoundingMode.CEILING));
    }

    private @Nullable BigDecimal value(@Nullable BigDecimal quantity, BigDecimal quote, RoundingMode rounding) {
        if (quantity == null) {
            return null;
        }
        return isInDollars() ? quantity.multiply(quote).setScale(2, rounding) : quantity.divide(quote, 2, rounding);
    }
}
