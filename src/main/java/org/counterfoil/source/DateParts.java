package org.counterfoil.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.counterfoil.incident.DateInterval;

/**
 * What a text gives of one date; parts may be missing.
 *
 * @param year 0 where missing
 * @param month 1 to 12, 0 where missing
 * @param day 0 where missing
 * @param part which part of the year or month is meant, {@link DatePart#WHOLE} where none
 */
record DateParts(int year, int month, int day, DatePart part) {

    static DateParts ofDay(int year, int month, int day) {
        return new DateParts(year, month, day, DatePart.WHOLE);
    }

    static DateParts ofDay(LocalDate date) {
        return ofDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    DateParts inPart(DatePart other) {
        return new DateParts(year, month, day, other);
    }

    /** Years before computers and after our grandchildren are readings of something else. */
    boolean exists() {
        return year >= 1900
                && year <= 2100
                && month <= 12
                && (day == 0 || month > 0 && day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** The same with what is missing at the coarse end taken from the other: the year of <i>May–Sept 2017</i>. */
    DateParts coarseFrom(DateParts other) {
        int sharedYear = year == 0 ? other.year : year;
        boolean dayOnly = month == 0 && day > 0;
        return new DateParts(sharedYear, dayOnly ? other.month : month, day, part);
    }

    /** Empty where there is no such day or no year. */
    Optional<DateInterval> interval() {
        if (!exists()) {
            return Optional.empty();
        }
        if (part != DatePart.WHOLE) {
            return Optional.of(part.of(year, month));
        }
        if (month == 0) {
            return Optional.of(DateInterval.ofYear(year));
        }
        return Optional.of(
                day == 0
                        ? DateInterval.ofMonth(YearMonth.of(year, month))
                        : DateInterval.ofDay(LocalDate.of(year, month, day)));
    }
}
