package org.counterfoil.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published of one field, with everything that was said of it.
 *
 * @param values what is published: none where silent or left to a person, one where the field is single-valued; sorted
 * @param range for an amount, the low and high over all claims that speak of it; else null
 * @param rule the survivorship rule that settled it, or empty
 * @param supporting claims that agree with what is published, in {@link Claim#ORDER} within their report's order
 * @param losing claims that do not
 */
public record Resolution(
        Field field,
        Status status,
        List<Value> values,
        @Nullable Range range,
        String rule,
        List<Cited> supporting,
        List<Cited> losing) {

    /** How it came about. */
    public enum Status {
        /** Nobody says anything, or nothing that counts. */
        SILENT,
        /** All who speak say that it does not apply. */
        NOT_APPLICABLE,
        /** Somebody says that it is not known, and nobody gives it. */
        UNKNOWN,
        /** Somebody gives it, but it could not be read, and nobody else gives it. */
        UNREADABLE,
        /** All who speak are compatible. */
        AGREED,
        /** They differ, and a rule chose. */
        SETTLED,
        /**
         * They differ, and no rule could choose: between equals the first by a total order is published; where the rules
         * leave it to a person, nothing is.
         */
        CONTESTED;

        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A claim with whom it is cited from. There is one of each claim all night, so it holds no name that can be told.
     *
     * @param report whose claim it is, or in whose place a person gives the value
     * @param ruling what a person decided of it, or null
     */
    public record Cited(
            Report report, Claim claim, @Nullable Ruling ruling) {

        public Cited(Report report, Claim claim) {
            this(report, claim, null);
        }

        /**
         * The name it is cited by: as {@link Report#claimId} makes it; for a value that a person gives, of the subject of the
         * ruling. Made anew each time.
         */
        public String id() {
            return ruling != null && isGiven() ? ruling.subject() + ".override" : report.claimId(claim);
        }

        public boolean is(Ruling.Kind kind) {
            return ruling != null && ruling.kind() == kind;
        }

        /** Whether it competes for being published. */
        public boolean counts() {
            return ruling == null || !ruling.kind().setsAside();
        }

        /** Whether no source says so: a person gave the value. */
        public boolean isGiven() {
            return is(Ruling.Kind.OVERRIDE);
        }
    }

    /** Whether sources differ, and nothing is published until a person decides. */
    public boolean isLeftToAPerson() {
        return status == Status.CONTESTED && values.isEmpty();
    }

    public Resolution {
        values = List.copyOf(values);
        supporting = List.copyOf(supporting);
        losing = List.copyOf(losing);
    }
}
