package org.counterfoil.incident;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it was stated: the days it may have been, how finely it was said, and whether it was said to be approximate.
 * The text form is EDTF (ISO 8601-2): {@code 2019-02-13}, {@code 2019-02}, {@code 2017-22} (summer), {@code 2017-33}
 * (first quarter), {@code 2018}, {@code 2016-01-13/2016-01-14}, and {@code ~} behind any of them for <i>about</i>.
 *
 * @param earliest the first day it may have been
 * @param latest the last day it may have been, not before {@code earliest}
 */
public record DateInterval(LocalDate earliest, LocalDate latest, Precision precision, boolean approximate)
        implements Value, Comparable<DateInterval> {

    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(2[1-4]|3[3-6])");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    public DateInterval {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A date interval ends before it begins: " + earliest + "/" + latest);
        }
    }

    public static DateInterval ofDay(LocalDate day) {
        return new DateInterval(day, day, Precision.DAY, false);
    }

    public static DateInterval ofMonth(YearMonth month) {
        return new DateInterval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, false);
    }

    public static DateInterval ofYear(int year) {
        return new DateInterval(Year.of(year).atDay(1), YearMonth.of(year, 12).atEndOfMonth(), Precision.YEAR, false);
    }

    /**
     * A meteorological season of the northern hemisphere; winter is December of the year and the two months after.
     *
     * @param name spring, summer, autumn (fall) or winter, in any case
     */
    public static DateInterval ofSeason(int year, String name) {
        String season = name.toLowerCase(Locale.ROOT).replace("fall", "autumn");
        int index = SEASONS.indexOf(season);
        if (index < 0) {
            throw new IllegalArgumentException("Not a season: " + name);
        }
        YearMonth first = YearMonth.of(year, 3 + 3 * index);
        return new DateInterval(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.SEASON, false);
    }

    /** @param quarter 1 to 4 */
    public static DateInterval ofQuarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return new DateInterval(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.QUARTER, false);
    }

    /** Both ends included. Two equal ends make a day. */
    public static DateInterval between(LocalDate earliest, LocalDate latest) {
        return earliest.equals(latest) ? ofDay(earliest) : new DateInterval(earliest, latest, Precision.RANGE, false);
    }

    public DateInterval approximately() {
        return new DateInterval(earliest, latest, precision, true);
    }

    public boolean overlaps(DateInterval other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }

    public boolean contains(DateInterval other) {
        return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
    }

    /** The days that both name: one of the two where the other holds it, else a range, about where either is; empty without any. */
    public Optional<DateInterval> intersection(DateInterval other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        if (other.contains(this) || contains(other)) {
            return Optional.of(other.contains(this) ? this : other);
        }
        DateInterval shared = between(
                earliest.isAfter(other.earliest) ? earliest : other.earliest,
                latest.isBefore(other.latest) ? latest : other.latest);
        return Optional.of(approximate || other.approximate ? shared.approximately() : shared);
    }

    /** Days between the nearest ends; 0 where the intervals overlap. */
    public long daysApart(DateInterval other) {
        if (overlaps(other)) {
            return 0;
        }
        return latest.isBefore(other.earliest)
                ? other.earliest.toEpochDay() - latest.toEpochDay()
                : earliest.toEpochDay() - other.latest.toEpochDay();
    }

    /** Number of days it may have been, at least 1. */
    public long days() {
        return latest.toEpochDay() - earliest.toEpochDay() + 1;
    }

    @Override
    public boolean agreesWith(Value other) {
        return other instanceof DateInterval date && overlaps(date);
    }

    @Override
    public String kind() {
        return "date";
    }

    @Override
    public String text() {
        return exactText() + (approximate ? "~" : "");
    }

    private String exactText() {
        int year = earliest.getYear();
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case SEASON -> year + "-" + (20 + earliest.getMonthValue() / 3);
            case QUARTER -> year + "-" + (33 + earliest.getMonthValue() / 3);
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case RANGE -> earliest + "/" + latest;
        };
    }

    /** @throws IllegalArgumentException if the text is not one of the EDTF forms that {@link #text} writes */
    public static DateInterval parse(String edtf) {
        if (edtf.endsWith("~")) {
            return parse(edtf.substring(0, edtf.length() - 1)).approximately();
        }
        try {
            return parseExact(edtf);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not an EDTF date: " + edtf, e);
        }
    }

    private static DateInterval parseExact(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash > 0) {
            return new DateInterval(
                    LocalDate.parse(edtf.substring(0, slash)),
                    LocalDate.parse(edtf.substring(slash + 1)),
                    Precision.RANGE,
                    false);
        }
        Matcher season = SEASON.matcher(edtf);
        if (season.matches()) {
            int year = Integer.parseInt(season.group(1));
            int code = Integer.parseInt(season.group(2));
            return code < 30 ? ofSeason(year, SEASONS.get(code - 21)) : ofQuarter(year, code - 32);
        }
        return switch (edtf.length()) {
            case 4 -> ofYear(Year.parse(edtf).getValue());
            case 7 -> ofMonth(YearMonth.parse(edtf));
            default -> ofDay(LocalDate.parse(edtf));
        };
    }

    /** By first day, then last day, then precision: a total order over equal values. */
    @Override
    public int compareTo(DateInterval other) {
        int byStart = earliest.compareTo(other.earliest);
        int byEnd = byStart != 0 ? byStart : latest.compareTo(other.latest);
        int byPrecision = byEnd != 0 ? byEnd : precision.compareTo(other.precision);
        return byPrecision != 0 ? byPrecision : Boolean.compare(approximate, other.approximate);
    }

    @Override
    public String toString() {
        return text();
    }
}
