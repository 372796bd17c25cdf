package org.counterfoil.fusion;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Value;

/** What dates that can all be right leave open together. */
final class Overlap {

    private Overlap() {}

    /**
     * The values of the finest voice; of dates, the days that all of them share, where these are fewer than any of them
     * names: <i>early 2018</i> and <i>spring 2018</i> leave March and April. Dates that agree only within a tolerance share
     * none: then the finest stands.
     *
     * @param voices that agree with one another, the finest first; at least one
     */
    static List<Value> sharpened(List<Voice> voices) {
        Optional<DateInterval> shared = voices.get(0).values().get(0) instanceof DateInterval finest
                ? shared(finest, voices)
                : Optional.empty();
        return shared.map(date -> List.<Value>of(date)).orElse(voices.get(0).values());
    }

    private static Optional<DateInterval> shared(DateInterval finest, List<Voice> voices) {
        Optional<DateInterval> shared = Optional.of(finest);
        for (Voice voice : voices) {
            DateInterval date = (DateInterval) voice.values().get(0);
            shared = shared.flatMap(found -> found.intersection(date));
        }
        return shared;
    }
}
