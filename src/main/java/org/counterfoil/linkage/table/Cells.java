package org.counterfoil.linkage.table;

/**
 * The cells of some rows, as they lie one behind the other in one text. Nothing is changed once it was handed over.
 *
 * @param text of all cells
 * @param bounds by cell, counted through all rows, where it begins; it ends where the next begins
 * @param firsts by row the number of its first cell; that of the row after the last is the number of all cells
 * @param lines by row the line of the file on which it begins
 * @param rows how many rows
 */
public record Cells(char[] text, int[] bounds, int[] firsts, long[] lines, int rows) {

    /** How many cells a row has. */
    int count(int row) {
        return firsts[row + 1] - firsts[row];
    }

    /** Where a cell begins, counted from 0, without the space before it. */
    int from(int cell) {
        int from = bounds[cell];
        int end = bounds[cell + 1];
        while (from < end && Character.isWhitespace(text[from])) {
            from++;
        }
        return from;
    }

    /** One past its last character that is no space; {@code from} where there is none. */
    int to(int cell, int from) {
        int to = bounds[cell + 1];
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
