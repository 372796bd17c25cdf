package org.counterfoil.incident;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterfoil.incident.Rate.Grain;

/** The rates of one unit by day and by month. Filled once, then only read. */
final class Quotes {

    private final TreeMap<LocalDate, Rate> days = new TreeMap<>();
    private final TreeMap<YearMonth, Rate> months = new TreeMap<>();

    /** @return whether there was none of that day or month yet */
    boolean add(DateInterval date, Rate rate) {
        return date.precision() == Precision.DAY
                ? days.putIfAbsent(date.earliest(), rate) == null
                : months.putIfAbsent(YearMonth.from(date.earliest()), rate) == null;
    }

    Map<LocalDate, Rate> days() {
        return days;
    }

    Map<YearMonth, Rate> months() {
        return months;
    }

    Optional<Rate> of(DateInterval when) {
        Optional<Rate> ofDays = ofDays(when.earliest(), when.latest());
        if (ofDays.isPresent()) {
            return ofDays;
        }
        List<Rate> found = new ArrayList<>();
        YearMonth last = YearMonth.from(when.latest());
        for (YearMonth month = YearMonth.from(when.earliest()); !month.isAfter(last); month = month.plusMonths(1)) {
            Optional<Rate> rate = of(month);
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            found.add(rate.get());
        }
        return Optional.of(together(found, Grain.MONTHS));
    }

    Optional<Rate> of(YearMonth month) {
        Rate own = months.get(month);
        return own == null ? ofDays(month.atDay(1), month.atEndOfMonth()) : Optional.of(own);
    }

    private Optional<Rate> ofDays(LocalDate first, LocalDate last) {
        List<Rate> found = List.copyOf(days.subMap(first, true, last, true).values());
        return found.size() == last.toEpochDay() - first.toEpochDay() + 1
                ? Optional.of(together(found, Grain.DAYS))
                : Optional.empty();
    }

    Optional<Rate> last(LocalDate day) {
        Map.Entry<LocalDate, Rate> ofDay = days.floorEntry(day);
        Map.Entry<YearMonth, Rate> ofMonth = months.floorEntry(YearMonth.from(day));
        if (ofDay == null || ofMonth == null) {
            return Optional.ofNullable(ofDay)
                    .map(Map.Entry::getValue)
                    .or(() -> Optional.ofNullable(ofMonth).map(Map.Entry::getValue));
        }
        return Optional.of(
                YearMonth.from(ofDay.getKey()).isBefore(ofMonth.getKey()) ? ofMonth.getValue() : ofDay.getValue());
    }

    /** Lowest low, highest high, mean of the best. */
    private static Rate together(List<Rate> rates, Grain grain) {
        Rate first = rates.get(0);
        if (rates.size() == 1) {
            return first;
        }
        BigDecimal sum = rates.stream().map(Rate::best).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Rate(
                first.pair(),
                first.date() + "/" + rates.get(rates.size() - 1).date(),
                grain,
                rates.stream().map(Rate::low).reduce(first.low(), BigDecimal::min),
                sum.divide(BigDecimal.valueOf(rates.size()), MathContext.DECIMAL32),
                rates.stream().map(Rate::high).reduce(first.high(), BigDecimal::max),
                rates.stream().map(Rate::source).distinct().sorted().collect(Collectors.joining("; ")));
    }
}
