package org.counterfoil.linkage;

import java.time.YearMonth;
import java.util.Optional;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Rate;
import org.counterfoil.incident.Rates;

/** What coins were worth in dollars, lowest and highest of each month. Immutable. */
final class CoinPrices {

    /** Over a longer time prices say too little. */
    private static final long LONGEST_DAYS = 100;

    /**
     * @param low dollars for one coin, above 0
     * @param high not below {@code low}
     */
    record Price(double low, double high) {

        Price hull(Price other) {
            return new Price(Math.min(low, other.low), Math.max(high, other.high));
        }
    }

    private final Rates rates;

    CoinPrices(Rates rates) {
        this.rates = rates;
    }

    /** Dollars are worth themselves. Empty where the time is too long or a month has no price. */
    Optional<Price> of(String coin, DateInterval when) {
        if (coin.equals("USD")) {
            return Optional.of(new Price(1, 1));
        }
        if (when.days() > LONGEST_DAYS) {
            return Optional.empty();
        }
        Optional<Price> all = Optional.empty();
        YearMonth last = YearMonth.from(when.latest());
        for (YearMonth month = YearMonth.from(when.earliest()); !month.isAfter(last); month = month.plusMonths(1)) {
            Optional<Price> price = of(coin, month);
            if (price.isEmpty()) {
                return Optional.empty();
            }
            all = Optional.of(all.map(price.get()::hull).orElse(price.get()));
        }
        return all;
    }

    /** What is quoted the other way round, so many of it for a dollar, is a currency and no coin. */
    private Optional<Price> of(String coin, YearMonth month) {
        return rates.of(coin, month)
                .filter(Rate::isInDollars)
                .map(rate -> new Price(rate.low().doubleValue(), rate.high().doubleValue()));
    }
}
