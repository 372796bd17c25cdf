package org.counterfoil.incident;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Rate.Grain;
import org.jspecify.annotations.Nullable;

/** Reads {@code rates.csv} and refuses what makes no sense or was damaged on its way through a spreadsheet. */
final class RatesTable {

    private static final List<String> COLUMNS = List.of("base", "quote", "date", "low", "best", "high", "source");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern UNIT = Pattern.compile("\\S+");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final ModelTable table;

    RatesTable(ModelTable table) {
        this.table = table;
    }

    /** By unit. */
    Map<String, Quotes> quotes() {
        for (String column : COLUMNS) {
            if (!table.columns().contains(column)) {
                throw new IllegalArgumentException(table.name() + ".csv (" + table.place() + "): there is no column '"
                        + column + "'; the header is " + String.join(",", COLUMNS));
            }
        }
        Map<String, Quotes> read = new TreeMap<>();
        for (Line line : table.lines()) {
            DateInterval date = date(line);
            boolean isNew =
                    read.computeIfAbsent(unit(line), unit -> new Quotes()).add(date, rate(line, date));
            if (!isNew) {
                throw table.error(line, pair(line) + " has a rate of " + date.text() + " already; keep one");
            }
        }
        read.values().forEach(quotes -> new RateJumps(table).check(quotes));
        return read;
    }

    private static String pair(Line line) {
        return line.cell("base") + "/" + line.cell("quote");
    }

    private String unit(Line line) {
        String base = line.cell("base");
        String quote = line.cell("quote");
        boolean inDollars = quote.equals(Rate.DOLLAR);
        if (inDollars == base.equals(Rate.DOLLAR)) {
            throw table.error(
                    line,
                    "one of base and quote is USD, the other the currency or coin, not '" + pair(line)
                            + "': BTC,USD gives dollars for one bitcoin, USD,KRW won for one dollar");
        }
        String unit = inDollars ? base : quote;
        if (!UNIT.matcher(unit).matches() || !unit.equals(unit.toUpperCase(java.util.Locale.ROOT))) {
            throw table.error(line, "a unit is a code in upper case such as KRW or BTC, not '" + unit + "'");
        }
        return unit;
    }

    private DateInterval date(Line line) {
        String text = line.cell("date");
        try {
            DateInterval date = DateInterval.parse(text);
            if (date.precision() == Precision.DAY && !date.approximate() || date.precision() == Precision.MONTH) {
                return date;
            }
        } catch (IllegalArgumentException e) {
            // told below, with the place
        }
        throw table.error(line, "date is a day or a month such as 2021-05-19 or 2021-05, not '" + text + "'");
    }

    private Rate rate(Line line, DateInterval date) {
        BigDecimal low = figure(line, "low");
        BigDecimal best = figure(line, "best");
        BigDecimal high = figure(line, "high");
        if ((low == null) != (high == null) || low == null && best == null) {
            throw table.error(line, "give low and high, or best, or all three");
        }
        if (line.cell("source").isBlank()) {
            throw table.error(line, "say in the column 'source' where the rate comes from");
        }
        BigDecimal middle = best != null ? best : middle(low, high);
        try {
            return new Rate(
                    pair(line),
                    date.text(),
                    date.precision() == Precision.DAY ? Grain.DAY : Grain.MONTH,
                    low == null ? middle : low,
                    middle,
                    high == null ? middle : high,
                    line.cell("source").strip());
        } catch (IllegalArgumentException e) {
            throw table.error(line, "a rate is above 0, with low, best and high in order");
        }
    }

    private static BigDecimal middle(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null ? BigDecimal.ZERO : low.add(high).divide(TWO);
    }

    private @Nullable BigDecimal figure(Line line, String column) {
        String text = line.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!PLAIN.matcher(text).matches()) {
            throw table.error(
                    line,
                    column + " is a number with digits and at most one point, not '" + text
                            + "': a spreadsheet may have saved the table under another locale. Take the figures from"
                            + " the original again");
        }
        return new BigDecimal(text);
    }
}
