package org.counterfoil.source;

/**
 * What a column seems to hold.
 *
 * @param target a field, {@code speaker}, {@code key}; empty: it is set aside
 * @param evidence why, in a few words for people
 */
record ColumnGuess(ColumnEvidence column, String target, String evidence) {

    String header() {
        return column.header();
    }

    boolean isSetAside() {
        return target.isEmpty();
    }
}
