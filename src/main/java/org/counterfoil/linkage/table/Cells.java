package org.counterfoil.linkage.table;

/**
 * The cells of one row, as they lie in a longer text.
 *
 * @param text of many cells
 * @param bounds by cell of the text where it begins; it ends where the next begins
 * @param first number of the row's first cell
 * @param count how many cells the row has
 */
public record Cells(char[] text, int[] bounds, int first, int count) {

    /** Where a cell begins, counted from 0, without the space before it. */
    int from(int cell) {
        int from = bounds[first + cell];
        int end = bounds[first + cell + 1];
        while (from < end && Character.isWhitespace(text[from])) {
            from++;
        }
        return from;
    }

    /** One past its last character that is no space; {@code from} where there is none. */
    int to(int cell, int from) {
        int to = bounds[first + cell + 1];
        while (to > from && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        return to;
    }

    /** Without space around. */
    String stripped(int cell) {
        int from = from(cell);
        return new String(text, from, to(cell, from) - from);
    }

    /** Whether there is nothing but space. */
    boolean isBlank(int cell) {
        int from = from(cell);
        return from == to(cell, from);
    }
}
