package org.counterfoil.linkage;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.counterfoil.incident.DateInterval;

/**
 * Dollars, or what was taken in coins.
 *
 * @param when it happened, as far as the report says
 * @param dollars empty: it is coins
 * @param coins quantity by coin; empty: it is dollars
 */
record WorthFact(Optional<DateInterval> when, Optional<Double> dollars, SortedMap<String, Double> coins, String words) {

    /** All coins in dollars, by the prices of the report's own time, else of the other's; empty where one has no price. */
    Optional<CoinPrices.Price> worth(CoinPrices prices, Optional<DateInterval> otherwise) {
        Optional<DateInterval> time = when.or(() -> otherwise);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        double low = 0;
        double high = 0;
        for (Map.Entry<String, Double> coin : coins.entrySet()) {
            Optional<CoinPrices.Price> price = prices.of(coin.getKey(), time.get());
            if (price.isEmpty()) {
                return Optional.empty();
            }
            low += coin.getValue() * price.get().low();
            high += coin.getValue() * price.get().high();
        }
        return Optional.of(new CoinPrices.Price(low, high));
    }
}
