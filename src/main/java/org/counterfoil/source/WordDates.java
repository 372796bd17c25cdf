package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates written with the name of a month, a season, a quarter or a part of the year. The order of the words is free. */
final class WordDates {

    private static final Pattern TIME = Pattern.compile(
            "(?i)(?:\\bat )?(?<!\\d)(?:\\d{1,2}(?::\\d{2}(?::\\d{2})?| ?h ?\\d{2})\\s*(?:[ap]\\.?m\\b\\.?|Uhr\\b)?|\\d{1,2} ?[ap]\\.?m\\b\\.?)"
                    + "\\s*(?:(?:UTC|GMT|KST|JST|MSK|МСК|HKT|SGT|CES?T|BST|IST|E[SD]T|P[SD]T)(?:[+-]\\d{1,2})?)?");
    private static final Pattern TOKEN = Pattern.compile(
            "'?(\\d{4})년?|'(\\d{2})|\\[?(\\d{1,2})(?:st|nd|rd|th)?\\.?]?|[?xX]{1,2}(?:th)?|,|-|/|(?i:the|of|in|on|day)");
    private static final Pattern JOINED_YEAR = Pattern.compile("\\p{L}+\\.?-\\d{2}");

    private final MonthNames months;
    private final int defaultYear;

    WordDates(Notation notation) {
        months = MonthNames.in(notation.locale());
        defaultYear = notation.year();
    }

    /** Every way in which the text can be read, the most likely first; empty where it holds no such name. */
    List<DateParts> read(String text) {
        String words =
                TIME.matcher(months.weekday().matcher(text).replaceAll(" ")).replaceAll(" ");
        Matcher name = months.month().matcher(words);
        int month = 0;
        String rest = words;
        if (name.find()) {
            month = months.number(name.group());
            rest = words.substring(0, name.start()) + " " + words.substring(name.end());
        }
        DatePart part = DatePart.WHOLE;
        for (DatePart candidate : DatePart.NAMED) {
            Matcher found = candidate.words().matcher(rest);
            if (part == DatePart.WHOLE && found.find()) {
                part = candidate;
                rest = rest.substring(0, found.start()) + " " + rest.substring(found.end());
            }
        }
        return month == 0 && part == DatePart.WHOLE ? List.of() : numbers(rest, month, part, words.strip());
    }

    private List<DateParts> numbers(String rest, int month, DatePart part, String words) {
        List<Integer> years = new ArrayList<>();
        List<Integer> small = new ArrayList<>();
        Matcher token = TOKEN.matcher("");
        for (String piece : rest.replace(",", " , ").replace("-", " - ").strip().split("\\s+")) {
            if (!piece.isEmpty() && !token.reset(piece).matches()) {
                return List.of();
            }
            if (!piece.isEmpty()) {
                sort(token, years, small);
            }
        }
        if (years.isEmpty() && small.size() == 2) {
            years.add(2000 + small.remove(1));
        }
        return years.size() > 1 || small.size() > 1 || month == 0 && !small.isEmpty()
                ? List.of()
                : readings(years.isEmpty() ? 0 : years.get(0), month, small.isEmpty() ? 0 : small.get(0), part, words);
    }

    private static void sort(Matcher token, List<Integer> years, List<Integer> small) {
        if (token.group(1) != null) {
            years.add(Integer.parseInt(token.group(1)));
        } else if (token.group(2) != null) {
            years.add(2000 + Integer.parseInt(token.group(2)));
        } else if (token.group(3) != null) {
            small.add(Integer.parseInt(token.group(3)));
        }
    }

    /** {@code Dec-15} is what spreadsheets make of December 2015 and of 15 December. */
    private List<DateParts> readings(int year, int month, int day, DatePart part, String words) {
        DateParts plain = new DateParts(year == 0 ? defaultYear : year, month, day, part);
        if (year > 0 || !JOINED_YEAR.matcher(words).matches()) {
            return List.of(plain);
        }
        DateParts monthOfYear = new DateParts(2000 + day, month, 0, part);
        return plain.exists() ? List.of(monthOfYear, plain) : List.of(monthOfYear);
    }
}
