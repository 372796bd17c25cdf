package org.counterfoil.source;

/**
 * Rows that are set aside.
 *
 * @param column whose text decides
 * @param is what the text must be
 * @param line 1-based line of the descriptor
 */
public record RowRule(String column, TextRule is, String because, int line) {

    /** What the rule is called where cells are accounted for. */
    String name() {
        return "rows where " + column + " is " + is;
    }
}
