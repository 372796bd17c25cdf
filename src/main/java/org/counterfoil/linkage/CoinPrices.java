package org.counterfoil.linkage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/** What coins were worth in dollars, lowest and highest of each month. Immutable. */
final class CoinPrices {

    static final CoinPrices NONE = new CoinPrices(new TreeMap<>());

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

    private final Map<String, Map<YearMonth, Price>> prices;

    private CoinPrices(Map<String, Map<YearMonth, Price>> prices) {
        this.prices = prices;
    }

    /**
     * @param table columns coin, month ({@code 2021-05}), low and high in dollars
     * @throws IllegalArgumentException if a line makes no sense; the message names it
     */
    static CoinPrices of(ModelTable table) {
        Map<String, Map<YearMonth, Price>> prices = new TreeMap<>();
        for (Line line : table.lines()) {
            prices.computeIfAbsent(line.cell("coin"), coin -> new TreeMap<>())
                    .put(month(table, line), new Price(price(table, line, "low"), price(table, line, "high")));
        }
        return new CoinPrices(prices);
    }

    private static YearMonth month(ModelTable table, Line line) {
        try {
            return YearMonth.parse(line.cell("month"));
        } catch (DateTimeParseException e) {
            throw table.error(line, "month is a year and a month such as 2021-05, not '" + line.cell("month") + "'");
        }
    }

    private static double price(ModelTable table, Line line, String column) {
        try {
            double price = Double.parseDouble(line.cell(column));
            if (price > 0 && Double.isFinite(price)) {
                return price;
            }
        } catch (NumberFormatException e) {
            // told below, with the place
        }
        throw table.error(line, column + " is a price in dollars above 0, not '" + line.cell(column) + "'");
    }

    /** Dollars are worth themselves. Empty where the time is too long or a month has no price. */
    Optional<Price> of(String coin, DateInterval when) {
        if (coin.equals("USD")) {
            return Optional.of(new Price(1, 1));
        }
        Map<YearMonth, Price> months = prices.getOrDefault(coin, Map.of());
        if (when.days() > LONGEST_DAYS) {
            return Optional.empty();
        }
        Optional<Price> all = Optional.empty();
        LocalDate last = when.latest();
        for (YearMonth month = YearMonth.from(when.earliest());
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            Price price = months.get(month);
            if (price == null) {
                return Optional.empty();
            }
            all = Optional.of(all.map(price::hull).orElse(price));
        }
        return all;
    }
}
