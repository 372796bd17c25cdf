package org.counterfoil.incident;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks for rates that a market cannot have had. Prices move from one day to the next without leaving out what lies between,
 * so that the ranges of neighbouring days nearly touch, even in a crash; a lost decimal point leaves a gap.
 */
final class RateJumps {

    /** How many times the next range may lie above or below; the worst of seven coins 2013 to 2023 was under 2. */
    private static final BigDecimal LARGEST = BigDecimal.TEN;

    /** Days or months between neighbours that are still held against each other. */
    private static final long NEAR_DAYS = 7;

    private static final long NEAR_MONTHS = 1;

    private final ModelTable table;

    RateJumps(ModelTable table) {
        this.table = table;
    }

    /** @throws IllegalArgumentException if two neighbours lie too far apart; the message names both */
    void check(Quotes quotes) {
        check(quotes.days(), (one, other) -> other.toEpochDay() - one.toEpochDay(), NEAR_DAYS);
        check(quotes.months(), java.time.temporal.ChronoUnit.MONTHS::between, NEAR_MONTHS);
    }

    private <T> void check(Map<T, Rate> rates, ToLongBiFunction<T, T> apart, long near) {
        Map.@Nullable Entry<T, Rate> before = null;
        for (Map.Entry<T, Rate> now : rates.entrySet()) {
            if (before != null && apart.applyAsLong(before.getKey(), now.getKey()) <= near) {
                check(before.getValue(), now.getValue());
            }
            before = now;
        }
    }

    private void check(Rate before, Rate now) {
        if (now.low().compareTo(before.high().multiply(LARGEST)) > 0
                || before.low().compareTo(now.high().multiply(LARGEST)) > 0) {
            throw new IllegalArgumentException(table.name() + ".csv (" + table.place() + "): " + now.pair() + " is "
                    + now.best().toPlainString()
                    + " on " + now.date() + " and " + before.best().toPlainString() + " on " + before.date()
                    + ", more than ten times apart: a decimal point may be lost. Take the figures from the"
                    + " original again");
        }
    }
}
