package org.counterfoil.source;

/** Cells that are shown as one; its text lies in the first. 1-based, the last ones included. */
public record RawSpan(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
