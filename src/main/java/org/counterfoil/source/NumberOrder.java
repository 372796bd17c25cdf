package org.counterfoil.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which of the numbers of a date is which.
 *
 * @param dayFirstLocale which reading is taken where the order is unstated; the others remain as alternatives
 * @param yearFirstLocale the same for a year of two digits: Koreans, Japanese and Chinese put it first
 */
record NumberOrder(DateOrder order, boolean dayFirstLocale, boolean yearFirstLocale) {

    static NumberOrder of(Notation notation) {
        return new NumberOrder(
                notation.dateOrder(),
                LocaleMarks.of(notation.locale()).dayFirst(),
                notation.locale().matches("(?:ko|ja|zh)\\b.*"));
    }

    /** @param third the year, two digits or four */
    List<DateParts> yearLast(String first, String second, String third) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        int year = century(Integer.parseInt(third));
        List<DateParts> yearLast = readings(year, a, b);
        if (third.length() > 2 || first.length() < 2) {
            return yearLast;
        }
        DateParts yearFirst = DateParts.ofDay(century(a), b, Integer.parseInt(third));
        return switch (order) {
            case YEAR_FIRST ->
                existing(Stream.concat(Stream.of(yearFirst), yearLast.stream())).subList(0, 1);
            case UNSTATED ->
                existing(
                        yearFirstLocale
                                ? Stream.concat(Stream.of(yearFirst), yearLast.stream())
                                : Stream.concat(yearLast.stream(), Stream.of(yearFirst)));
            default -> yearLast;
        };
    }

    /** Month and day of a known year, or of year 0 where it is not known yet. */
    List<DateParts> readings(int year, int first, int second) {
        DateParts monthFirst = DateParts.ofDay(year, first, second);
        DateParts dayFirst = DateParts.ofDay(year, second, first);
        boolean daysFirst = order == DateOrder.DAY_FIRST || order != DateOrder.MONTH_FIRST && dayFirstLocale;
        List<DateParts> both = existing(daysFirst ? Stream.of(dayFirst, monthFirst) : Stream.of(monthFirst, dayFirst));
        boolean stated = order == DateOrder.MONTH_FIRST || order == DateOrder.DAY_FIRST;
        return stated ? both.subList(0, 1) : both;
    }

    /** Whether a reading keeps to the order that the source is said to use. */
    boolean keeps(int first, DateParts taken) {
        return switch (order) {
            case MONTH_FIRST -> taken.month() == first;
            case DAY_FIRST -> taken.day() == first;
            default -> true;
        };
    }

    /** Those that exist; where none does, the first, so that the message can name it. */
    static List<DateParts> existing(Stream<DateParts> readings) {
        List<DateParts> all = readings.distinct().toList();
        List<DateParts> existing = all.stream().filter(DateParts::exists).toList();
        return existing.isEmpty() ? all.subList(0, 1) : existing;
    }

    static int century(int year) {
        return year < 100 ? 2000 + year : year;
    }
}
