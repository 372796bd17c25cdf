package org.counterfoil.source;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates written in numbers. Every way in which such a date can be read, the most likely first. */
final class NumericDates {

    private static final String TIME = "(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[AaPp][Mm])?"
            + "\\s*(?:Z|UTC|GMT|KST|JST|E[SD]T|P[SD]T|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-./]\\s*(\\d{1,2})(?:\\s*[-./]\\s*(\\d{1,2}))?\\.?" + TIME);
    private static final Pattern CJK = Pattern.compile(
            "(?:(\\d{4}|\\d{2})\\s*[년年])?\\s*(?:(\\d{1,2})\\s*[월月])?\\s*(?:(\\d{1,2})\\s*[일日])?" + TIME);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*([-./ ])\\s*(\\d{1,2})\\s*\\2\\s*['’]?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s*[-./]\\s*(\\d{4})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern DIGITS_YEAR_LAST = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");

    private final DateOrder order;
    private final boolean dayFirstLocale;
    private final int defaultYear;

    NumericDates(Notation notation) {
        order = notation.dateOrder();
        dayFirstLocale = dayFirst(notation.locale());
        defaultYear = notation.year();
    }

    /** Which reading is taken where the source's order is unstated; the others remain as alternatives. */
    private static boolean dayFirst(String locale) {
        DateFormat shortest = DateFormat.getDateInstance(DateFormat.SHORT, ULocale.forLanguageTag(locale));
        if (!(shortest instanceof SimpleDateFormat)) {
            return false;
        }
        String pattern = ((SimpleDateFormat) shortest).toPattern();
        return pattern.indexOf('d') < pattern.indexOf('M');
    }

    /** Empty where the text is no date in numbers; may hold dates that do not exist. */
    List<DateParts> read(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            return yearFirst(number(matcher, 1), number(matcher, 2), number(matcher, 3));
        }
        matcher.usePattern(CJK);
        if (!text.isEmpty() && matcher.matches()) {
            int year = number(matcher, 1);
            return List.of(DateParts.ofDay(year > 0 ? century(year) : 0, number(matcher, 2), number(matcher, 3)));
        }
        matcher.usePattern(YEAR_LAST);
        if (matcher.matches()) {
            return yearLast(number(matcher, 1), number(matcher, 3), number(matcher, 4));
        }
        return matcher.usePattern(DIGITS).matches()
                        || matcher.usePattern(DIGITS_YEAR_LAST).matches()
                ? digits(text)
                : shorter(matcher);
    }

    private List<DateParts> shorter(Matcher matcher) {
        if (matcher.usePattern(MONTH_YEAR).matches()) {
            return List.of(DateParts.ofDay(number(matcher, 2), number(matcher, 1), 0));
        }
        if (matcher.usePattern(NO_YEAR).matches()) {
            return yearLess(number(matcher, 1), number(matcher, 2));
        }
        if (matcher.usePattern(YEAR).matches()) {
            return List.of(DateParts.ofDay(number(matcher, 1), 0, 0));
        }
        return matcher.usePattern(DAY).matches() ? List.of(DateParts.ofDay(0, 0, number(matcher, 1))) : List.of();
    }

    private static List<DateParts> yearFirst(int year, int second, int third) {
        if (third == 0) {
            return List.of(edtf(year, second));
        }
        DateParts plain = DateParts.ofDay(year, second, third);
        return plain.exists() ? List.of(plain) : existing(Stream.of(plain, DateParts.ofDay(year, third, second)));
    }

    /** {@code 2017-22} is EDTF's summer, {@code 2017-33} its first quarter. */
    private static DateParts edtf(int year, int code) {
        if (code >= 21 && code <= 24) {
            return new DateParts(year, 0, 0, DatePart.NAMED.get(code - 21));
        }
        return code >= 33 && code <= 36
                ? new DateParts(year, 0, 0, DatePart.NAMED.get(code - 33 + 4))
                : DateParts.ofDay(year, code, 0);
    }

    private List<DateParts> yearLast(int first, int second, int third) {
        DateParts monthFirst = DateParts.ofDay(century(third), first, second);
        DateParts dayFirst = DateParts.ofDay(century(third), second, first);
        if (third >= 100) {
            return ordered(monthFirst, dayFirst);
        }
        DateParts yearFirst = DateParts.ofDay(century(first), second, third);
        return switch (order) {
            case YEAR_FIRST ->
                existing(Stream.of(yearFirst, monthFirst, dayFirst)).subList(0, 1);
            case UNSTATED ->
                existing(
                        dayFirstLocale
                                ? Stream.of(dayFirst, monthFirst, yearFirst)
                                : Stream.of(monthFirst, dayFirst, yearFirst));
            default -> ordered(monthFirst, dayFirst);
        };
    }

    private List<DateParts> yearLess(int first, int second) {
        return ordered(DateParts.ofDay(defaultYear, first, second), DateParts.ofDay(defaultYear, second, first));
    }

    private List<DateParts> ordered(DateParts monthFirst, DateParts dayFirst) {
        return switch (order) {
            case MONTH_FIRST -> existing(Stream.of(monthFirst, dayFirst)).subList(0, 1);
            case DAY_FIRST -> existing(Stream.of(dayFirst, monthFirst)).subList(0, 1);
            default -> existing(dayFirstLocale ? Stream.of(dayFirst, monthFirst) : Stream.of(monthFirst, dayFirst));
        };
    }

    /** Whether a reading keeps to the order that the source is said to use. */
    boolean keepsOrder(String text, DateParts taken) {
        Matcher matcher = YEAR_LAST.matcher(text);
        if (order == DateOrder.UNSTATED || !matcher.matches()) {
            return true;
        }
        int first = number(matcher, 1);
        return switch (order) {
            case MONTH_FIRST -> taken.month() == first;
            case DAY_FIRST -> taken.day() == first;
            default -> true;
        };
    }

    private List<DateParts> digits(String text) {
        Matcher yearFirst = DIGITS.matcher(text);
        if (yearFirst.matches()) {
            DateParts date = DateParts.ofDay(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
            if (date.exists()) {
                return List.of(date);
            }
        }
        Matcher yearLast = DIGITS_YEAR_LAST.matcher(text);
        return yearLast.matches()
                ? yearLast(number(yearLast, 1), number(yearLast, 2), number(yearLast, 3))
                : List.of(DateParts.ofDay(0, 99, 0));
    }

    /** Those that exist; where none does, the first, so that the message can name it. */
    private static List<DateParts> existing(Stream<DateParts> readings) {
        List<DateParts> all = readings.distinct().toList();
        List<DateParts> existing = all.stream().filter(DateParts::exists).toList();
        return existing.isEmpty() ? all.subList(0, 1) : existing;
    }

    private static int century(int year) {
        return year < 100 ? 2000 + year : year;
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
