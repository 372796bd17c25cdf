package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.fusion.ValuedAmount;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Range;
import org.jspecify.annotations.Nullable;

/** What the incidents come to in dollars of ours: the valuations that count, added up by incident and kind of loss. */
final class Valuations {

    private final Map<String, Figures> figures = new TreeMap<>();

    Valuations(List<ValuedAmount> valuations) {
        valuations.stream()
                .filter(ValuedAmount::counted)
                .forEach(valued -> figures.merge(
                        anchor(valued.incident(), valued.field()), figures(valued.dollars()), Valuations::plus));
    }

    /** By which links lead to the valuations of a kind of loss. */
    static String anchor(String incident, String field) {
        return incident + "/" + field;
    }

    /** {@link Figures#NONE} where nothing is stated in kind, or not all of it can be valued. */
    Figures of(Incident incident, String field) {
        return figures.getOrDefault(anchor(incident.id(), field), Figures.NONE);
    }

    /** What is stated in dollars; where nothing is, what is valued. */
    Figures orStated(Incident incident, String field) {
        Figures stated = AmountColumns.figures(incident, field);
        return stated.isPresent() ? stated : of(incident, field);
    }

    /** Whether the incident enters a sum of stated and valued by its valuation alone. */
    boolean isValuedOnly(Incident incident, String field) {
        return !AmountColumns.figures(incident, field).isPresent()
                && of(incident, field).isPresent();
    }

    private static Figures figures(@Nullable Range dollars) {
        return dollars == null ? Figures.NONE : Figures.of(dollars);
    }

    /** A part whose end is open leaves the end of the whole open. */
    private static Figures plus(Figures one, Figures other) {
        return new Figures(
                both(one.low(), other.low()), both(one.best(), other.best()), both(one.high(), other.high()));
    }

    private static @Nullable BigDecimal both(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
