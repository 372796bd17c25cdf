package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Some rows of a text table. Their cells lie one behind the other in one text: a million rows need no string for each cell.
 * Nothing is changed once it was handed over.
 */
public final class RowBatch {

    private final char[] text;
    private final int[] bounds;
    private final int[] firsts;
    private final long[] lines;
    private final int rows;

    RowBatch(char[] text, int[] bounds, int[] firsts, long[] lines, int rows) {
        this.text = text;
        this.bounds = bounds;
        this.firsts = firsts;
        this.lines = lines;
        this.rows = rows;
    }

    /** How many rows. */
    public int rows() {
        return rows;
    }

    /** By row, from 0, the line of the file on which it begins, 1-based. Not a copy. */
    public long[] lines() {
        return lines;
    }

    /** The text of all cells. Not a copy. */
    public char[] text() {
        return text;
    }

    /** By cell, counted through all rows, where it begins in the text; it ends where the next begins. Not a copy. */
    public int[] bounds() {
        return bounds;
    }

    /** By row the number of its first cell; that of the row after the last one is the number of all cells. Not a copy. */
    public int[] firsts() {
        return firsts;
    }

    /** The cells of a row. */
    public List<String> cells(int row) {
        List<String> cells = new ArrayList<>();
        for (int cell = firsts[row]; cell < firsts[row + 1]; cell++) {
            cells.add(new String(text, bounds[cell], bounds[cell + 1] - bounds[cell]));
        }
        return cells;
    }
}
