package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<DateInterval> intervals(String text) {
        List<DateInterval> singles = single(text).stream()
                .map(DateParts::interval)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return singles.isEmpty() ? period(text) : singles;
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
