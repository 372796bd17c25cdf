package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.DateInterval;

/**
 * How a table seems to write numbers and dates.
 *
 * @param locale BCP 47 tag
 * @param because why it is that one; empty where nothing speaks for another than English
 * @param order of the numbers of a date
 * @param orderBecause why it is that one; empty where nothing tells
 */
record NotationGuess(String locale, String because, DateOrder order, String orderBecause) {

    static final NotationGuess ENGLISH = new NotationGuess("en", "", DateOrder.UNSTATED, "");

    private static final List<String> WITH_COMMA = List.of("ru", "es", "fr", "de");
    private static final Pattern COMMA = Pattern.compile(
            "(?<![\\d.,])(?:\\d{1,3}(?:[.\\s\\u00A0\\u202F]\\d{3})+,\\d+|\\d+,\\d{1,2}|\\d{1,3}(?:\\.\\d{3}){2,})(?![\\d.,])");
    private static final Pattern POINT = Pattern.compile(
            "(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d+\\.\\d{1,2}|\\d{1,3}(?:,\\d{3}){2,})(?![\\d.,])");
    private static final Pattern THREE_NUMBERS =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2}|\\d{4})(?!\\d).*");
    private static final int SORTED = 5;

    static NotationGuess of(List<String> headers, List<RawRow> rows, HeaderWords words) {
        String language = words.language(headers);
        long comma = count(rows, COMMA);
        long point = count(rows, POINT);
        if (WITH_COMMA.contains(language)) {
            return comma >= point
                    ? new NotationGuess(language, "its headers are in that language", DateOrder.UNSTATED, "")
                    : new NotationGuess(
                            pointed(language), point + " numbers have a decimal point", DateOrder.UNSTATED, "");
        }
        return comma > point
                ? new NotationGuess("de", comma + " numbers have a decimal comma", DateOrder.UNSTATED, "")
                : ENGLISH;
    }

    private static String pointed(String language) {
        return switch (language) {
            case "es" -> "es-MX";
            case "de" -> "de-CH";
            default -> "en";
        };
    }

    private static long count(List<RawRow> rows, Pattern mark) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.number() == null && cell.date() == null)
                .filter(cell ->
                        cell.text().length() < 40 && mark.matcher(cell.text()).find())
                .count();
    }

    /** With the order in which the columns of dates write their numbers. */
    NotationGuess withOrder(List<ColumnGuess> columns) {
        List<RawCell> dates = columns.stream()
                .filter(guess -> ColumnFit.DATES.contains(guess.target()))
                .flatMap(guess -> guess.column().values().stream())
                .filter(cell -> cell.date() == null
                        && THREE_NUMBERS.matcher(cell.text().strip()).matches())
                .toList();
        long monthFirst = dates.stream().filter(cell -> above12(cell, 2)).count();
        long dayFirst = dates.stream().filter(cell -> above12(cell, 1)).count();
        if (monthFirst > 0 && dayFirst == 0) {
            return ordered(DateOrder.MONTH_FIRST, monthFirst + " of " + dates.size() + " dates have no other reading");
        }
        if (dayFirst > 0 && monthFirst == 0) {
            return ordered(DateOrder.DAY_FIRST, dayFirst + " of " + dates.size() + " dates have no other reading");
        }
        return dates.isEmpty() || monthFirst > 0 ? this : byTime(dates);
    }

    /** Where every date has two readings, the one in which the rows follow each other in time; else the language's. */
    private NotationGuess byTime(List<RawCell> dates) {
        boolean byDay = isSorted(dates, DateOrder.DAY_FIRST);
        boolean byMonth = isSorted(dates, DateOrder.MONTH_FIRST);
        if (dates.size() >= SORTED && byDay != byMonth) {
            return ordered(
                    byDay ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST, "only so are the rows in order of time");
        }
        return WITH_COMMA.contains(locale.substring(0, 2))
                ? ordered(DateOrder.DAY_FIRST, "guess: no date tells, but its language writes so")
                : this;
    }

    private boolean isSorted(List<RawCell> dates, DateOrder order) {
        List<DateInterval> read = new ArrayList<>();
        Notation notation = new Notation(locale, order, 0, "", java.math.BigDecimal.ONE);
        dates.forEach(cell -> Dates.read(cell.text(), notation).first().ifPresent(read::add));
        List<DateInterval> sorted = new ArrayList<>(read);
        sorted.sort(java.util.Comparator.comparing(DateInterval::earliest));
        List<DateInterval> backwards = new ArrayList<>(sorted);
        Collections.reverse(backwards);
        return read.equals(sorted) || read.equals(backwards);
    }

    private NotationGuess ordered(DateOrder found, String why) {
        return new NotationGuess(locale, because, found, why);
    }

    static boolean above12(RawCell cell, int group) {
        Matcher numbers = THREE_NUMBERS.matcher(cell.text().strip());
        return numbers.matches() && Integer.parseInt(numbers.group(group)) > 12;
    }

    /** As a descriptor writes it. */
    String orderWord() {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
