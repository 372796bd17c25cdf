package org.counterfoil.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.CoinAmount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Rate;
import org.counterfoil.incident.StatedTotal;

/**
 * What the coins that two totals both count were worth at the thefts, and when a total was stated. Sources seldom say at which
 * day's price they add up coins: it is told beside the difference, and no part of it.
 */
final class CoinPrices {

    private final DatedRates rates;
    private final String field;
    private final Collection<Item> both;

    CoinPrices(DatedRates rates, Measure measure, Collection<Item> both) {
        this.rates = rates;
        this.field = (measure == Measure.LOSS ? Measure.TAKEN.text() : measure.text()) + "_in_kind";
        this.both = both;
    }

    /** Some of the coins at two prices. */
    private record Two(String incident, BigDecimal then, BigDecimal later) {}

    /** Empty where no coins are known, or have a price of both days, or the total does not say when it was stated. */
    Optional<String> words(StatedTotal total) {
        DateInterval stated = total.stated();
        if (stated == null) {
            return Optional.empty();
        }
        List<Two> priced = new ArrayList<>();
        both.forEach(item -> item.incident().values(field, CoinAmount.class).forEach(coins -> {
            Optional<BigDecimal> then = worth(coins, Optional.ofNullable(item.occurred()));
            Optional<BigDecimal> later = worth(coins, Optional.of(stated));
            if (then.isPresent() && later.isPresent() && then.get().compareTo(later.get()) != 0) {
                priced.add(new Two(item.id(), then.get(), later.get()));
            }
        }));
        return priced.isEmpty() ? Optional.empty() : Optional.of(words(total, stated, priced));
    }

    private static String words(StatedTotal total, DateInterval stated, List<Two> priced) {
        return "not taken off, since neither says at which day's price it counts coins: those of "
                + String.join(
                        ", ", priced.stream().map(Two::incident).distinct().toList())
                + " came to USD " + sum(priced.stream().map(Two::then).toList())
                + " at the time of the thefts, and to USD "
                + sum(priced.stream().map(Two::later).toList()) + " at that of " + total.id() + " (" + stated.text()
                + ")";
    }

    private static String sum(List<BigDecimal> figures) {
        return Spoken.figure(
                figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(0, RoundingMode.HALF_EVEN));
    }

    private Optional<BigDecimal> worth(CoinAmount coins, Optional<DateInterval> when) {
        return when.flatMap(
                        day -> Optional.ofNullable(rates.of(coins.unit(), day).rate()))
                .map((Rate rate) -> rate.value(coins.range()).figure());
    }
}
