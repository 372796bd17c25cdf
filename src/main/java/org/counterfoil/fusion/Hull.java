package org.counterfoil.fusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Value;

/** The smallest interval that holds all that is said. */
final class Hull {

    private Hull() {}

    /**
     * @param voices of one amount in one unit, or of one date; at least one
     * @return an amount has no best figure in it; empty where nobody states either end of an amount
     */
    static Optional<Value> of(List<Voice> voices) {
        List<Value> values = voices.stream().map(voice -> voice.values().get(0)).toList();
        return values.get(0) instanceof Amount amount
                ? ofRanges(values).map(amount::with)
                : Optional.of(
                        ofDates(values.stream().map(DateInterval.class::cast).toList()));
    }

    private static Optional<Range> ofRanges(List<Value> values) {
        Range hull = values.stream()
                .map(value -> ((Amount) value).range())
                .reduce(Range::hull)
                .orElseThrow();
        return hull.low() == null && hull.high() == null
                ? Optional.empty()
                : Optional.of(new Range(hull.low(), null, hull.high()));
    }

    private static DateInterval ofDates(List<DateInterval> dates) {
        Stream<LocalDate> from = dates.stream().map(DateInterval::earliest);
        Stream<LocalDate> to = dates.stream().map(DateInterval::latest);
        DateInterval hull = DateInterval.between(
                from.min(Comparator.naturalOrder()).orElseThrow(),
                to.max(Comparator.naturalOrder()).orElseThrow());
        return dates.stream().anyMatch(DateInterval::approximate) ? hull.approximately() : hull;
    }
}
