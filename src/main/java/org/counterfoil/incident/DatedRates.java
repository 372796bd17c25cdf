package org.counterfoil.incident;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.counterfoil.incident.Rate.Grain;
import org.jspecify.annotations.Nullable;

/**
 * The rate of a unit at a time, by the table of rates and by what the table of coins holds to be worth one of another.
 *
 * @param night the business date; no rate of a time that begins after it is the last
 */
public record DatedRates(Rates rates, Coins coins, LocalDate night) {

    private static final String DOLLAR = "USD";

    /**
     * What was found.
     *
     * @param rate null where there is none
     * @param reason why there is none, or empty
     */
    public record Found(@Nullable Rate rate, String reason) {}

    /** @param when null where nobody says */
    public Found of(String unit, @Nullable DateInterval when) {
        return pegged(unit)
                .orElseGet(() -> when == null
                        ? new Found(null, "no date")
                        : found(rates.of(coins.compared(unit), when), unit, "no rate of that time"));
    }

    /** At the last time that the table knows, the night at the latest. */
    public Found last(String unit) {
        return pegged(unit).orElseGet(() -> found(rates.last(coins.compared(unit), night), unit, "no rate"));
    }

    private Found found(Optional<Rate> rate, String unit, String otherwise) {
        String reason = rates.last(coins.compared(unit), LocalDate.MAX).isEmpty() ? "no rate" : otherwise;
        return rate.map(known -> new Found(known, "")).orElseGet(() -> new Found(null, reason));
    }

    private Optional<Found> pegged(String unit) {
        BigDecimal one = BigDecimal.ONE;
        return Optional.of(unit)
                .filter(coin -> coins.compared(coin).equals(DOLLAR))
                .map(coin -> new Found(new Rate(coin + "/" + DOLLAR, "", Grain.PEG, one, one, one, "coins.csv"), ""));
    }
}
