package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two figures of one thing that differ, and the difference split into what the claims give evidence for. What they do not
 * explain is the residual; parts and residual add up to the difference.
 *
 * @param subject the incident's id, or the first total's
 * @param field what both are figures of: a kind of loss
 * @param parts in dollars, signed as the difference; a part without evidence is missing
 * @param evidence one sentence a part; then what may explain more, but nobody says
 */
public record Disagreement(
        String subject, String field, Side left, Side right, Map<Part, BigDecimal> parts, List<String> evidence) {

    /** The largest difference first, whichever of the two is higher. */
    public static final Comparator<Disagreement> ORDER = Comparator.comparing(
                    (Disagreement one) -> one.difference().abs())
            .reversed()
            .thenComparing(Disagreement::subject)
            .thenComparing(Disagreement::field)
            .thenComparing(one -> one.right().id());

    /**
     * One of the two.
     *
     * @param id of the total or the claim; of what is published of an incident the incident's id
     * @param text as it is published
     * @param dollars the figure to count with
     */
    public record Side(String id, String text, BigDecimal dollars) {}

    /** Why two figures may differ. */
    public enum Part {
        /** They are over different things. */
        SCOPE,
        /** One counts what is not held to be the same actor's by the other, or was not yet. */
        ATTRIBUTION,
        /** The same coins at the rates of two days. */
        VALUATION_DATE,
        /** The same currency at the rates of two days. */
        CURRENCY,
        /** One has taken off what came back. */
        RECOVERED,
        /** No more than the last digit that was stated leaves open. */
        ROUNDING;

        /** As published: {@code valuation_date}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Disagreement {
        EnumMap<Part, BigDecimal> sorted = new EnumMap<>(Part.class);
        parts.forEach((part, dollars) -> {
            if (dollars.signum() != 0) {
                sorted.put(part, dollars);
            }
        });
        parts = Collections.unmodifiableMap(sorted);
        evidence = List.copyOf(evidence);
    }

    /** {@code CF-000018 taken press-reports/youbit-2017-04#taken.1}. */
    public String id() {
        return subject + " " + field + " " + right.id();
    }

    public BigDecimal difference() {
        return left.dollars().subtract(right.dollars());
    }

    public BigDecimal residual() {
        return parts.values().stream().reduce(difference(), BigDecimal::subtract);
    }

    /** <i>Of USD 800,000,000: scope 100,000,000; 700,000,000 not explained.</i> */
    String sentence() {
        StringBuilder words = new StringBuilder("Of USD " + Spoken.figure(difference()) + ": ");
        parts.forEach((part, dollars) -> words.append(part.text().replace('_', ' '))
                .append(' ')
                .append(Spoken.figure(dollars))
                .append("; "));
        return words.append(Spoken.figure(residual()))
                .append(" not explained by the claims.")
                .toString();
    }
}
