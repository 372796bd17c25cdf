package org.counterfoil.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code rates.csv}: what currencies and coins were worth in dollars, by day or by month. Immutable; may be used by several
 * threads.
 */
public final class Rates {

    public static final String NAME = "rates";

    /** Over a longer time a rate says too little to value by. */
    private static final long LONGEST_DAYS = 366;

    /** The last that were read: the linkage and the valuations of a night, and the nights of a process, ask for the same. */
    private static volatile @Nullable Read last;

    private record Read(ModelTable table, Rates rates) {}

    private final Map<String, Quotes> quotes = new TreeMap<>();

    private Rates(Map<String, Quotes> quotes) {
        this.quotes.putAll(quotes);
    }

    /**
     * @param table columns base, quote, date, low, best, high, source: one base cost so many of the quote; one of both is USD
     * @throws IllegalArgumentException if a line makes no sense or is damaged; the message names it and says what to do
     */
    public static Rates of(ModelTable table) {
        Read read = last;
        if (read == null || read.table() != table) {
            read = new Read(table, new Rates(new RatesTable(table).quotes()));
            last = read;
        }
        return read.rates();
    }

    /**
     * The rate of a time: of its days, where each has one; else of its months, where each has one.
     *
     * @return empty where the time is longer than a year, or a part of it has no rate
     */
    public Optional<Rate> of(String unit, DateInterval when) {
        return when.days() > LONGEST_DAYS
                ? Optional.empty()
                : Optional.ofNullable(quotes.get(unit)).flatMap(own -> own.of(when));
    }

    /** The rate of a month: its own where the table has one, else that of its days. */
    public Optional<Rate> of(String unit, YearMonth month) {
        return Optional.ofNullable(quotes.get(unit)).flatMap(own -> own.of(month));
    }

    /** The last rate that the table has for a time that had begun by the day; a day before the month it lies in. */
    public Optional<Rate> last(String unit, LocalDate day) {
        return Optional.ofNullable(quotes.get(unit)).flatMap(own -> own.last(day));
    }
}
