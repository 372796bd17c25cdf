package org.counterfoil.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Precision;

/**
 * Reads dates as sources write them. A date of two readings has both, a day that does not exist is a problem, and a date
 * that clocks write when they know nothing is doubted. A time of day and its zone are left out: the day is the writer's.
 *
 * <p>Not ICU's DateFormat: lenient, it makes 2 March of 30 February; strict, it needs to be told the pattern that is to be
 * found out here. Names of months and the order of a locale's numbers do come from ICU.
 */
public final class Dates {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)\\s*");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern EITHER = Pattern.compile("(?i)\\s+/\\s+|\\s+or\\s+(?!about|around|so\\b)");
    private static final Pattern AND = Pattern.compile("(?i)\\s*(?:,\\s*and|\\band|&)\\s+");
    private static final Pattern OPEN =
            Pattern.compile("(?i)^(?:since|after|before|by|until|prior to|no later than|as of)\\b.*|.*\\bonwards?$");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i).*\\b(?:last|this|previous|same|next)\\s+(?:year|month|week|summer|winter|spring|autumn|fall)\\b.*"
                    + "|.*\\b(?:yesterday|today|ago|recently)\\b.*|지난.*|작년.*|올해.*");
    private static final Pattern SERIAL = Pattern.compile("[234]\\d{4}(?:\\.\\d+)?");
    private static final List<LocalDate> CLOCK_ZEROS = List.of(
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1899, 12, 31),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1904, 1, 1),
            LocalDate.of(1601, 1, 1));

    private Dates() {}

    /**
     * @param text a whole cell or the words of one date; several dates are parted by semicolons
     * @return the dates in the order of the text
     */
    public static Reading<DateInterval> read(String text, Notation n) {
        String words = PlainText.of(text.replace("\n", ";"));
        if (words.isEmpty()) {
            return Reading.unreadable("is empty");
        }
        List<Reading<DateInterval>> parts = SEVERAL.splitAsStream(words)
                .filter(part -> !part.isBlank())
                .map(part -> one(part.strip(), new DateGrammar(n)))
                .toList();
        return parts.size() == 1 ? parts.get(0) : together(parts, words);
    }

    /** A typed date wins over the text, a whole number such as 20230730 or 2021 is read as its digits. */
    public static Reading<DateInterval> read(RawCell cell, Notation n) {
        LocalDateTime date = cell.date();
        if (date != null) {
            return typed(cell.text(), date.toLocalDate(), n);
        }
        BigDecimal number = cell.number();
        return read(number == null ? cell.text() : number.stripTrailingZeros().toPlainString(), n);
    }

    /** A format that shows month and year alone states no more than these: the first of the month is the spreadsheet's. */
    private static Reading<DateInterval> typed(String text, LocalDate date, Notation n) {
        Reading<DateInterval> shown = read(text, n);
        DateInterval day = DateInterval.ofDay(date);
        return Stream.concat(shown.values().stream(), shown.alternatives().stream())
                .filter(seen -> seen.precision() == Precision.MONTH || seen.precision() == Precision.YEAR)
                .filter(seen -> seen.earliest().equals(date))
                .findFirst()
                .map(Reading::of)
                .orElseGet(() -> Reading.of(day).doubting(doubt(day)));
    }

    private static Reading<DateInterval> together(List<Reading<DateInterval>> parts, String words) {
        List<DateInterval> values = parts.stream()
                .flatMap(part -> part.values().stream())
                .distinct()
                .toList();
        String problem = parts.stream()
                .map(Reading::problem)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
        if (values.isEmpty()) {
            return Reading.unreadable(problem.isEmpty() ? "is no date: '" + words + "'" : problem);
        }
        return new Reading<>(
                values,
                parts.stream()
                        .flatMap(part -> part.alternatives().stream())
                        .distinct()
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.modalities().stream())
                        .distinct()
                        .toList(),
                "",
                Stream.concat(parts.stream().map(Reading::doubt), Stream.of(problem))
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    /** Brackets may hold the date itself, {@code last year (2024)}, or a remark, {@code 2024 (attributed in 2024)}. */
    private static Reading<DateInterval> one(String text, DateGrammar grammar) {
        Reading<DateInterval> whole = phrase(text, grammar);
        Matcher brackets = BRACKETS.matcher(text);
        if (!whole.values().isEmpty() || !brackets.find()) {
            return whole;
        }
        Reading<DateInterval> outside = phrase(brackets.replaceAll(" ").strip(), grammar);
        brackets.reset().find();
        Reading<DateInterval> inside = phrase(brackets.group(1).strip(), grammar);
        return outside.values().isEmpty() && !inside.values().isEmpty() ? inside : outside;
    }

    private static Reading<DateInterval> phrase(String text, DateGrammar grammar) {
        DatePhrase phrase = DatePhrase.of(text);
        List<DateInterval> readings = new ArrayList<>(grammar.intervals(phrase.core()));
        String[] either = EITHER.split(phrase.core());
        if (readings.isEmpty() && either.length > 1) {
            for (String choice : either) {
                readings.addAll(grammar.intervals(choice.strip(), either[either.length - 1].strip()));
            }
        }
        if (readings.isEmpty()) {
            List<DateInterval> several = several(phrase.core(), grammar);
            return several.isEmpty()
                    ? Reading.unreadable(problem(phrase.core(), grammar))
                    : Reading.of(several, phrase.modalities());
        }
        List<DateInterval> said = readings.stream()
                .map(date -> phrase.approximate() ? date.approximately() : date)
                .distinct()
                .toList();
        return new Reading<>(
                said.subList(0, 1),
                said.subList(1, said.size()),
                phrase.modalities(),
                "",
                doubt(phrase, said, grammar));
    }

    /** Dates joined by <i>and</i>, all of them readable in one way, else none. */
    private static List<DateInterval> several(String text, DateGrammar grammar) {
        String[] parts = AND.split(text);
        List<DateInterval> dates = new ArrayList<>();
        for (String part : parts) {
            List<DateInterval> readings = grammar.intervals(part, parts[parts.length - 1]);
            if (readings.size() != 1) {
                return List.of();
            }
            dates.add(readings.get(0));
        }
        return parts.length > 1 ? dates : List.of();
    }

    private static String doubt(DatePhrase phrase, List<DateInterval> readings, DateGrammar grammar) {
        if (!phrase.doubt().isEmpty()) {
            return phrase.doubt();
        }
        DateInterval taken = readings.get(0);
        if (taken.precision() == Precision.DAY
                && !grammar.keepsOrder(phrase.core(), DateParts.ofDay(taken.earliest()))) {
            return "is no date in the order that the source uses; it was read in the other order";
        }
        return doubt(taken);
    }

    private static String doubt(DateInterval date) {
        return date.precision() == Precision.DAY && CLOCK_ZEROS.contains(date.earliest())
                ? "is the zero of a clock, " + date.text() + ": a date that was never filled in"
                : "";
    }

    private static String problem(String text, DateGrammar grammar) {
        if (OPEN.matcher(text).matches()) {
            return "gives only one end of a period: '" + text + "'";
        }
        if (RELATIVE.matcher(text).matches()) {
            return "is relative to a day that is not given: '" + text + "'";
        }
        if (SERIAL.matcher(text).matches()) {
            LocalDate day = LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(text));
            return "is a bare number: a spreadsheet's count of days for " + day + "? Give the column a date format";
        }
        boolean noYear = grammar.single(text).stream().anyMatch(parts -> parts.year() == 0 && parts.month() <= 12);
        return (noYear
                        ? "has no year: '"
                        : grammar.single(text).isEmpty() ? "is no date: '" : "is a day that does not exist: '")
                + text + "'";
    }
}
