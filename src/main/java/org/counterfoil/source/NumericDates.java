package org.counterfoil.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates written in numbers. Every way in which such a date can be read, the most likely first. */
final class NumericDates {

    private static final String TIME = "(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?)?"
            + "\\s*(?:Z|(?:UTC|GMT|KST|JST|MSK|МСК|HKT|SGT|CES?T|BST|IST|E[SD]T|P[SD]T)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?))?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-./]\\s*(\\d{1,2})(?:\\s*[-./]\\s*(\\d{1,2}))?\\.?" + TIME);
    private static final Pattern CJK = Pattern.compile(
            "(?=\\d)(?:(\\d{4}|\\d{2})\\s*[년年])?\\s*(?:(\\d{1,2})\\s*[월月])?\\s*(?:(\\d{1,2})\\s*[일日])?" + TIME);
    private static final Pattern KOREAN_PART =
            Pattern.compile("(.*[년월年月])\\s*([\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}]{1,3})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*([-./ ])\\s*(\\d{1,2})\\s*\\2\\s*'?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s*[-./]\\s*(\\d{4})");
    private static final Pattern DAY_YEAR = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?:,| )\\s*(\\d{4})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern DIGITS_YEAR_LAST = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?");

    private final NumberOrder order;
    private final int defaultYear;

    NumericDates(Notation notation) {
        order = NumberOrder.of(notation);
        defaultYear = notation.year();
    }

    /** Digits with hyphens or slashes and nothing else, as most dates are: no word, hedge or era stands around them. */
    static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign < '0' || sign > '9') && sign != '-' && sign != '/') {
                return false;
            }
        }
        return true;
    }

    /** Empty where the text is no date in numbers; may hold dates that do not exist. */
    List<DateParts> read(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            return yearFirst(number(matcher, 1), number(matcher, 2), number(matcher, 3));
        }
        if (matcher.usePattern(CJK).matches()) {
            int year = number(matcher, 1);
            return List.of(DateParts.ofDay(
                    year > 0 ? NumberOrder.century(year) : defaultYear, number(matcher, 2), number(matcher, 3)));
        }
        if (matcher.usePattern(KOREAN_PART).matches()) {
            DatePart part = DatePart.named(matcher.group(2));
            if (part == DatePart.WHOLE) {
                return List.of();
            }
            return read(matcher.group(1)).stream()
                    .map(whole -> whole.inPart(part))
                    .toList();
        }
        if (matcher.usePattern(YEAR_LAST).matches()) {
            return order.yearLast(matcher.group(1), matcher.group(3), matcher.group(4));
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
            return order.readings(defaultYear, number(matcher, 1), number(matcher, 2));
        }
        if (matcher.usePattern(DAY_YEAR).matches()) {
            return List.of(DateParts.ofDay(number(matcher, 2), 0, number(matcher, 1)));
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
        return NumberOrder.existing(
                        Stream.of(DateParts.ofDay(year, second, third), DateParts.ofDay(year, third, second)))
                .subList(0, 1);
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
                ? order.yearLast(yearLast.group(1), yearLast.group(2), yearLast.group(3))
                : List.of(DateParts.ofDay(0, 99, 0));
    }

    /** Whether a reading keeps to the order that the source is said to use, or that everybody uses. */
    boolean keepsOrder(String text, DateParts taken) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            return taken.month() == number(matcher, 2);
        }
        return !matcher.usePattern(YEAR_LAST).matches() || order.keeps(number(matcher, 1), taken);
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
