package org.counterfoil.source;

/**
 * Rows that hold for the rows below them, down to the next one: {@code [Aug 2021]} between the days of a month.
 *
 * @param column whose text tells such a row
 * @param is what the text must be; what the first group of its regex holds is what the row says
 * @param as the column under which the rows below have it
 * @param line 1-based line of the descriptor
 */
public record Divider(String column, TextRule is, String as, String because, int line) {

    /** What the rule is called where cells are accounted for. */
    String name() {
        return "dividers where " + column + " is " + is;
    }

    /** For messages. */
    String told() {
        return "the rule for " + name();
    }
}
