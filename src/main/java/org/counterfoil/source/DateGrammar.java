package org.counterfoil.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.DateInterval;

/** One date or one period, in all its readings. */
final class DateGrammar {

    /** The surest first: a dash with spaces around it parts two dates, one without may stand inside a date. */
    private static final List<Pattern> BETWEEN = List.of(
            Pattern.compile("(?i)\\s+(?:to|through|thru|until|till)\\s+"),
            Pattern.compile("\\s+-\\s+"),
            Pattern.compile("\\s*(?:\\.{2,3}|…|~)\\s*"),
            Pattern.compile("\\s*부터\\s*"),
            Pattern.compile("\\s*/\\s*"),
            Pattern.compile("\\s*-\\s*"));

    private static final Pattern DECADE = Pattern.compile("(?i)(?:the )?([12]\\d\\d0)'?s");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})");

    private static final Pattern QUARTER_YEAR = Pattern.compile("(?i)\\b([QH][1-4])[/-](?=\\d{4}\\b)");

    /** The second year of a winter is the one in which it ends. */
    private static final Pattern LONG_WINTER =
            Pattern.compile("(?i)\\b(winter|hiver|invierno) ((?:19|20)\\d\\d)\\s*[-/]\\s*(?:19|20)?(\\d\\d)\\b");

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}");

    private final NumericDates numeric;
    private final WordDates words;

    DateGrammar(Notation notation) {
        numeric = new NumericDates(notation);
        words = new WordDates(notation);
    }

    boolean keepsOrder(String text, DateParts taken) {
        return numeric.keepsOrder(text, taken);
    }

    /** Readings of a single date, the likeliest first; some may not exist. */
    List<DateParts> single(String text) {
        List<DateParts> readings = numeric.read(text);
        return readings.isEmpty() ? words.read(text) : readings;
    }

    /** Readings of a period with two ends; empty where the text is none. */
    List<DateInterval> period(String text) {
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(1));
            return List.of(DateInterval.between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
        }
        Matcher week = WEEK.matcher(text);
        return week.matches() ? week(week.group(1) + "-W" + week.group(2) + "-1") : betweenTwo(text);
    }

    /** A week by ISO 8601: Monday to Sunday. */
    private static List<DateInterval> week(String monday) {
        try {
            LocalDate first = LocalDate.parse(monday, DateTimeFormatter.ISO_WEEK_DATE);
            return List.of(DateInterval.between(first, first.plusDays(6)));
        } catch (DateTimeParseException e) {
            return List.of(); // a year has no such week: no date
        }
    }

    private List<DateInterval> betweenTwo(String text) {
        String ends = text.replaceFirst("(?i)^(?:between|from)\\s+", "").replaceFirst("\\s*(?:까지|사이)$", "");
        if (!ends.equals(text)) {
            ends = ends.replaceFirst("(?i)\\s+and\\s+", " to ");
        }
        for (Pattern between : BETWEEN) {
            String[] parts = between.split(ends);
            if (parts.length == 2) {
                List<DateInterval> periods = periods(parts[0].strip(), parts[1].strip());
                if (!periods.isEmpty()) {
                    return periods;
                }
            }
        }
        return List.of();
    }

    private List<DateInterval> periods(String left, String right) {
        List<DateInterval> periods = new ArrayList<>();
        for (DateParts from : single(left)) {
            for (DateParts to : ends(from, right)) {
                hull(from.coarseFrom(to), to.coarseFrom(from)).ifPresent(periods::add);
            }
        }
        return periods.stream().distinct().toList();
    }

    /** {@code 2017-18} is a pair of years. */
    private List<DateParts> ends(DateParts from, String right) {
        boolean yearAlone = from.year() > 0 && from.month() == 0;
        return yearAlone && SHORT_YEAR.matcher(right).matches()
                ? List.of(DateParts.ofDay(from.year() / 100 * 100 + Integer.parseInt(right), 0, 0))
                : single(right);
    }

    private static Optional<DateInterval> hull(DateParts from, DateParts to) {
        Optional<DateInterval> first = from.interval();
        Optional<DateInterval> last = to.interval();
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().latest().isBefore(first.get().earliest())
                || last.get().latest().isBefore(first.get().latest())) {
            return Optional.empty();
        }
        return Optional.of(
                DateInterval.between(first.get().earliest(), last.get().latest()));
    }

    /** Every interval that the text may mean, the likeliest first. */
    List<DateInterval> intervals(String words) {
        String text = shortWinter(QUARTER_YEAR.matcher(words).replaceAll("$1 "));
        List<DateInterval> singles = single(text).stream()
                .map(DateParts::interval)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return singles.isEmpty() ? period(text) : singles;
    }

    private static String shortWinter(String text) {
        Matcher winter = LONG_WINTER.matcher(text);
        boolean next =
                winter.find() && (Integer.parseInt(winter.group(2)) + 1) % 100 == Integer.parseInt(winter.group(3));
        return next ? winter.replaceAll("$1 $2") : text;
    }

    /** The year that a later part gives to an earlier one: <i>June or July 2018</i>. */
    List<DateInterval> intervals(String text, String later) {
        List<DateInterval> alone = intervals(text);
        if (!alone.isEmpty()) {
            return alone;
        }
        return single(text).stream()
                .flatMap(parts -> single(later).stream().map(parts::coarseFrom))
                .map(DateParts::interval)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
