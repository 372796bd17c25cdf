package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Range;
import org.counterfoil.totals.Disagreement.Part;
import org.counterfoil.totals.Disagreement.Side;

/** A difference being split. Not thread-safe. */
final class Split {

    private final Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
    private final List<String> evidence = new ArrayList<>();
    private BigDecimal left;

    /** @param difference in dollars, signed */
    Split(BigDecimal difference) {
        left = difference;
    }

    /** What is not explained yet. */
    BigDecimal left() {
        return left;
    }

    void add(Part part, BigDecimal dollars, String why) {
        if (dollars.signum() != 0) {
            parts.merge(part, dollars, BigDecimal::add);
            left = left.subtract(dollars);
            evidence.add(part.text().replace('_', ' ') + ": " + why);
        }
    }

    /** What may explain more, but nobody says. */
    void note(String what) {
        evidence.add(what);
    }

    /** What is left is rounding where it is no more than the coarser of both figures leaves open; else none of it is. */
    void addRounding(Range one, Range other) {
        BigDecimal slack = one.slack().max(other.slack());
        if (left.abs().compareTo(slack) <= 0) {
            add(Part.ROUNDING, left, "what is left is within half a unit of the last digit stated");
        }
    }

    Disagreement of(String subject, String field, Side one, Side other) {
        return new Disagreement(subject, field, one, other, parts, evidence);
    }
}
