package org.counterfoil.source;

/**
 * What a column seems to hold.
 *
 * @param target a field, {@code speaker}, {@code key}; empty: it is set aside
 * @param confidence in the target, or in its being set aside
 * @param evidence why, in a few words for people
 */
record ColumnGuess(ColumnEvidence column, String target, Confidence confidence, String evidence) {

    static ColumnGuess aside(ColumnEvidence column, Confidence confidence, String evidence) {
        return new ColumnGuess(column, "", confidence, evidence);
    }

    String header() {
        return column.header();
    }

    boolean isSetAside() {
        return target.isEmpty();
    }

    boolean isAmount() {
        return ColumnFit.AMOUNTS.contains(target);
    }

    /** For a comment: {@code sure: 57 of 57 read as dates}. */
    String comment() {
        return confidence.word() + ": " + evidence;
    }
}
