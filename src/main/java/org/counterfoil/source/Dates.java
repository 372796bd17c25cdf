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
                .map(part -> inAnyLanguage(part.strip(), n))
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

    /** In English and the source's own notation first; where that is no date, in the languages whose words it has. */
    private static Reading<DateInterval> inAnyLanguage(String text, Notation n) {
        EastAsianDates plain = EastAsianDates.of(DecimalDigits.ascii(text));
        Reading<DateInterval> read = one(plain.words(), text, new DateGrammar(n));
        if (read.values().isEmpty()) {
            read = translated(plain.words(), text, n, read);
        }
        return plain.doubt().isEmpty() || read.values().isEmpty() ? read : read.doubting(plain.doubt());
    }

    private static Reading<DateInterval> translated(
            String text, String quoted, Notation n, Reading<DateInterval> unread) {
        Reading<DateInterval> best = unread;
        for (DateGlossaries.Worded worded : DateGlossaries.english(text, n)) {
            Reading<DateInterval> read = one(worded.words(), quoted, new DateGrammar(worded.notation()));
            if (!read.values().isEmpty()) {
                return read;
            }
            best = UnreadDate.saysLittle(best.problem()) ? read : best;
        }
        return best;
    }

    /** Brackets may hold the date itself, {@code last year (2024)}, or a remark, {@code 2024 (attributed in 2024)}. */
    private static Reading<DateInterval> one(String text, String quoted, DateGrammar grammar) {
        Reading<DateInterval> whole = phrase(text, quoted, grammar);
        Matcher brackets = BRACKETS.matcher(text);
        if (!whole.values().isEmpty() || !brackets.find()) {
            return whole;
        }
        Reading<DateInterval> outside = phrase(brackets.replaceAll(" ").strip(), quoted, grammar);
        brackets.reset().find();
        Reading<DateInterval> inside = phrase(brackets.group(1).strip(), quoted, grammar);
        return outside.values().isEmpty() && !inside.values().isEmpty() ? inside : outside;
    }

    private static Reading<DateInterval> phrase(String text, String quoted, DateGrammar grammar) {
        DatePhrase phrase = DatePhrase.of(text);
        List<DateInterval> readings = new ArrayList<>(grammar.intervals(phrase.core()));
        String[] either = EITHER.split(phrase.core());
        if (readings.isEmpty() && either.length > 1) {
            for (int i = 0; i < either.length; i++) {
                String other = either[i == 0 ? either.length - 1 : 0].strip();
                readings.addAll(grammar.intervals(either[i].strip(), other));
            }
        }
        if (readings.isEmpty()) {
            List<DateInterval> several = several(phrase.core(), grammar);
            return several.isEmpty()
                    ? Reading.unreadable(UnreadDate.because(phrase.core(), quoted, grammar))
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
}
