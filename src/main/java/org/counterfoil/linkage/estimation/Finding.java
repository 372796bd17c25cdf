package org.counterfoil.linkage.estimation;

/**
 * Something that the data left open or that contradicts the expert.
 *
 * @param comparison its name, empty if it is about the whole
 * @param text for a person: what, with the numbers, and what to do
 */
public record Finding(Kind kind, String comparison, String text) {

    /** What was found. */
    public enum Kind {
        /** Fewer than 10 matches are expected: the share of matches stays as the expert has it. */
        TOO_FEW_MATCHES,
        /** More than a fifth of all possible pairs would be matches. */
        SHARE_TOO_GREAT,
        /** Agreement speaks against a match nearly everywhere: nothing of the estimate is used. */
        CLASSES_SWAPPED,
        /** The iterations ended before the weights stood still. */
        NOT_CONVERGED,
        /** Many candidates are neither a match nor none. */
        AMBIGUOUS,
        /** The levels are as frequent in both classes. */
        SAYS_NOTHING,
        /** No pair came to a level: it stays as the expert has it. */
        LEVEL_NEVER_SEEN,
        /** A level that should weigh more than another weighs less. */
        ORDER_CONTRADICTED,
        /** What a comparison says is said by its parents. */
        SAYS_THE_SAME
    }
}
