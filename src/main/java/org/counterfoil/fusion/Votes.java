package org.counterfoil.fusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterfoil.incident.DateInterval;

/**
 * Counts by how many independent origins a statement is borne out. Of dates an origin is heard by its finest: a body that
 * writes <i>March</i> in one report and <i>23 March</i> in another bears out no other day of March.
 */
final class Votes {

    private final List<Voice> all;
    private final List<Voice> heard;
    private final Tolerance tolerance;

    /** @param all who speak */
    Votes(List<Voice> all, Tolerance tolerance) {
        this.all = all;
        Map<String, Sharpness> finest = new TreeMap<>();
        all.forEach(voice -> finest.merge(
                voice.origin(), voice.sharpness(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        this.heard = all.stream()
                .filter(voice -> voice.sharpness().equals(finest.get(voice.origin())))
                .toList();
        this.tolerance = tolerance;
    }

    /**
     * Of a date, the most origins that can be right on one of its days: <i>2019</i> has no more votes than the day in it that
     * most can agree to. Of anything else, the origins that can agree to what the voice says.
     */
    long of(Voice voice) {
        Optional<DateInterval> date = date(voice);
        return date.isEmpty()
                ? origins(all.stream().filter(other -> voice.agreesWith(other, tolerance)))
                : days(date.get())
                        .map(day -> origins(heard.stream().filter(other -> covers(other, day))))
                        .max()
                        .orElse(0);
    }

    private static long origins(Stream<Voice> some) {
        return some.map(Voice::origin).distinct().count();
    }

    /** Where intervals overlap most, one of them begins; the days in the interval on which that may be. */
    private LongStream days(DateInterval date) {
        return Stream.concat(heard.stream().flatMap(other -> date(other).stream()), Stream.of(date))
                .mapToLong(other ->
                        Math.max(date.earliest().toEpochDay(), other.earliest().toEpochDay()))
                .filter(day -> day <= date.latest().toEpochDay())
                .distinct();
    }

    private boolean covers(Voice voice, long day) {
        return date(voice)
                .filter(date -> date.earliest().toEpochDay() - tolerance.days() <= day
                        && day <= date.latest().toEpochDay() + tolerance.days())
                .isPresent();
    }

    private static Optional<DateInterval> date(Voice voice) {
        return voice.values().get(0) instanceof DateInterval date ? Optional.of(date) : Optional.empty();
    }
}
