package org.counterfoil.fusion;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterfoil.incident.DateInterval;

/** Counts by how many independent origins a statement is borne out. */
final class Votes {

    private Votes() {}

    /**
     * Of a date, the most origins that can be right on one of its days: <i>2019</i> has no more votes than the day in it that
     * most can agree to. Of anything else, the origins that can agree to what the voice says.
     *
     * @param all who speak, the voice among them
     */
    static long of(Voice voice, List<Voice> all, Tolerance tolerance) {
        Optional<DateInterval> date = date(voice);
        return date.isEmpty()
                ? origins(all.stream().filter(other -> voice.agreesWith(other, tolerance)))
                : days(date.get(), all)
                        .map(day -> origins(all.stream().filter(other -> covers(other, day, tolerance))))
                        .max()
                        .orElse(0);
    }

    private static long origins(Stream<Voice> some) {
        return some.map(Voice::origin).distinct().count();
    }

    /** Where intervals overlap most, one of them begins; the days in the interval on which that may be. */
    private static LongStream days(DateInterval date, List<Voice> all) {
        return all.stream()
                .flatMap(other -> date(other).stream())
                .mapToLong(other ->
                        Math.max(date.earliest().toEpochDay(), other.earliest().toEpochDay()))
                .filter(day -> day <= date.latest().toEpochDay())
                .distinct();
    }

    private static boolean covers(Voice voice, long day, Tolerance tolerance) {
        return date(voice)
                .filter(date -> date.earliest().toEpochDay() - tolerance.days() <= day
                        && day <= date.latest().toEpochDay() + tolerance.days())
                .isPresent();
    }

    private static Optional<DateInterval> date(Voice voice) {
        return voice.values().get(0) instanceof DateInterval date ? Optional.of(date) : Optional.empty();
    }
}
