package org.counterfoil.fusion;

import java.util.Comparator;
import java.util.List;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What a quantity in kind comes to in dollars on one basis: derived by us, never stated, and never added to what is stated.
 *
 * @param incident id
 * @param field the kind of loss: {@code taken}, not {@code taken_in_kind}
 * @param quantity the figure that is published, with the lowest and highest that any claim in the unit leaves possible
 * @param when the time whose rate was asked for, or null where nobody says
 * @param rate null where it is not valued
 * @param dollars null where it is not valued
 * @param reason why it is not valued, or empty
 * @param claims names of all claims in the unit, sorted
 * @param counted whether it is a part of the figure by which the incident is valued
 */
public record ValuedAmount(
        String incident,
        String field,
        Amount quantity,
        Basis basis,
        @Nullable DateInterval when,
        @Nullable Rate rate,
        @Nullable Range dollars,
        String reason,
        List<String> claims,
        boolean counted) {

    public static final Comparator<ValuedAmount> ORDER = Comparator.comparing(ValuedAmount::incident)
            .thenComparing(ValuedAmount::field)
            .thenComparing(valued -> valued.quantity().unit())
            .thenComparing(ValuedAmount::basis);

    public ValuedAmount {
        claims = List.copyOf(claims);
        if ((dollars == null) != (rate == null)
                || (dollars == null) == reason.isEmpty()
                || counted && dollars == null) {
            throw new IllegalArgumentException("Valued with a rate, or not with a reason: " + incident + " " + field);
        }
    }

    /** {@code CF-000031 taken XEM theft}. */
    public String id() {
        return incident + " " + field + " " + quantity.unit() + " " + basis.text();
    }

    ValuedAmount asCounted() {
        return new ValuedAmount(incident, field, quantity, basis, when, rate, dollars, reason, claims, true);
    }
}
