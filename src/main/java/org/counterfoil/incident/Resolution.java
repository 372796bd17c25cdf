package org.counterfoil.incident;

import java.util.List;

/**
 * What is published of one field, with everything that was said of it.
 *
 * @param values what is published: none where silent or contested without a best, one where the field is single-valued; sorted
 * @param range for an amount, the low and high over all claims that speak of it; else the text is empty
 * @param rule the survivorship rule that settled it, or empty
 * @param supporting claims that agree with what is published, in {@link Claim#ORDER} within their report's order
 * @param losing claims that do not
 */
public record Resolution(
        Field field,
        Status status,
        List<Value> values,
        String range,
        String rule,
        List<Cited> supporting,
        List<Cited> losing) {

    /** How it came about. */
    public enum Status {
        /** Nobody says anything. */
        SILENT,
        /** Somebody speaks, but only to say that it is unknown or does not apply. */
        UNKNOWN,
        /** All who speak are compatible. */
        AGREED,
        /** They differ, and a rule chose. */
        SETTLED,
        /** They differ, and no rule could choose between equals; the value published is the first by a total order. */
        CONTESTED;

        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A claim with the name it is cited by.
     *
     * @param id as {@link Report#claimId} makes it
     */
    public record Cited(String id, ReportId report, Claim claim) {}

    public Resolution {
        values = List.copyOf(values);
        supporting = List.copyOf(supporting);
        losing = List.copyOf(losing);
    }
}
