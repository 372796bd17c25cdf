package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawRow;

/** Lays out cells that span rows and columns: the text lies in the first cell of its span. Columns are 1-based. */
final class Grid {

    private final OpenFile file;
    private final List<RawRow> rows = new ArrayList<>();
    private final Map<Integer, Integer> reservedRowsByColumn = new TreeMap<>();
    private List<RawCell> cells = new ArrayList<>();
    private int column = 1;

    Grid(OpenFile file) {
        this.file = file;
    }

    /** Skips columns that a cell of a row above still covers. */
    void add(String text, int columns, int rowsSpanned) {
        while (reservedRowsByColumn.getOrDefault(column, 0) > 0) {
            column++;
        }
        refuseAbove(column + columns);
        if (!text.isBlank()) {
            file.countCells(1);
            cells.add(RawCell.ofText(column, text.strip()));
        }
        for (int covered = 0; covered < columns; covered++) {
            // this row's end takes one off
            reservedRowsByColumn.put(column + covered, rowsSpanned);
        }
        column += columns;
    }

    void skip(int columns) {
        column += columns;
    }

    void endRow() {
        rows.add(new RawRow(rows.size() + 1, cells));
        cells = new ArrayList<>();
        column = 1;
        reservedRowsByColumn.replaceAll((covered, left) -> Math.max(0, left - 1));
    }

    private void refuseAbove(int columns) {
        if (columns > Limits.COLUMNS) {
            throw file.unreadable("A table has more than " + Limits.COLUMNS + " columns.", "Split the table.");
        }
    }

    List<RawRow> rows() {
        return rows;
    }
}
