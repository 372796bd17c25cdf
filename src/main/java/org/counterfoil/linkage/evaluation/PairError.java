package org.counterfoil.linkage.evaluation;

/**
 * A pair that the clusters have wrong.
 *
 * @param left the smaller id
 * @param probability by its own score; NaN if the pair was never scored
 */
public record PairError(Kind kind, String left, String right, double probability) {

    /** What went wrong. */
    public enum Kind {
        FALSE_LINK("false pair", "a link by its own score"),
        FALSE_BELOW("false pair", "compared and scored below the link threshold, joined through others"),
        FALSE_NOT_COMPARED("false pair", "never compared, joined through others"),
        MISSED_NOT_COMPARED("missed pair", "never compared"),
        MISSED_BELOW("missed pair", "compared and scored below the link threshold"),
        MISSED_KEPT_APART("missed pair", "a link that the clusters keep apart");

        private final String error;
        private final String text;

        Kind(String error, String text) {
            this.error = error;
            this.text = text;
        }

        /** {@code false pair} or {@code missed pair}. */
        public String error() {
            return error;
        }

        /** Why. */
        public String text() {
            return text;
        }

        /** Whether the pair stands in one cluster and is not true; else it is true and stands in two. */
        public boolean isFalse() {
            return ordinal() <= FALSE_NOT_COMPARED.ordinal();
        }
    }
}
