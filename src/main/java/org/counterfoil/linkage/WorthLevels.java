package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;

/**
 * Holds dollars against coins by their codes. What coins are worth by the prices of their own report's time is worked out once;
 * by those of the other's, where they have none, for each pair.
 */
final class WorthLevels implements CodeComparison {

    private final LevelTest[] tests;
    private final double[] parameters;
    private final Column<WorthFact> column;
    private final CoinPrices prices;
    /** By code: dollars, or not a number where it is coins. */
    private final double[] dollars;
    /** By code: what coins of a report that tells its time are worth, lowest and highest; not numbers where that is not known. */
    private final double[] worth;

    WorthLevels(Column<WorthFact> column, List<Level> levels, CoinPrices prices) {
        LevelTests asked = new LevelTests(levels);
        this.tests = asked.tests;
        this.parameters = asked.parameters;
        this.column = column;
        this.prices = prices;
        this.dollars = new double[column.distinct()];
        this.worth = new double[2 * column.distinct()];
        for (int code = 0; code < dollars.length; code++) {
            WorthFact fact = column.value(code);
            dollars[code] = fact.dollars().orElse(Double.NaN);
            Optional<CoinPrices.Price> price =
                    fact.dollars().isPresent() ? Optional.empty() : fact.worth(prices, Optional.empty());
            worth[2 * code] = price.map(CoinPrices.Price::low).orElse(Double.NaN);
            worth[2 * code + 1] = price.map(CoinPrices.Price::high).orElse(Double.NaN);
        }
    }

    /** A day that one of them does not give, the other does. */
    @Override
    public int level(int one, int other, int left, int right) {
        if (Double.isNaN(dollars[left]) == Double.isNaN(dollars[right])) {
            return NOT_COMPARABLE;
        }
        int coins = Double.isNaN(dollars[left]) ? left : right;
        int money = coins == left ? right : left;
        if (column.value(coins).when().isPresent()) {
            return level(worth[2 * coins], worth[2 * coins + 1], dollars[money]);
        }
        return column.value(coins)
                .worth(prices, column.value(money).when())
                .map(price -> level(price.low(), price.high(), dollars[money]))
                .orElse(NOT_COMPARABLE);
    }

    private int level(double low, double high, double figure) {
        for (int level = 0; level < tests.length && !Double.isNaN(low); level++) {
            double factor = parameters[level];
            if (tests[level] == LevelTest.OTHERWISE
                    || tests[level] == LevelTest.WORTH && low / factor <= figure && figure <= high * factor) {
                return level;
            }
        }
        return NOT_COMPARABLE;
    }
}
