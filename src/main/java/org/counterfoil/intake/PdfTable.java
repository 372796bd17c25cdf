package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.intake.pdf.Box;
import org.counterfoil.intake.pdf.PageTable;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawRow;

/**
 * A table of a page, or the part of one that lies on it: the text of a cell that spans lies in its first row and column.
 *
 * @param area where it lies, in points from the upper left corner
 * @param columns how many
 */
record PdfTable(Box area, int columns, List<RawRow> rows) {

    /** Two pages of one table are drawn alike up to this, in points. */
    private static final double SAME_PLACE = 3;

    static PdfTable of(PageTable table) {
        List<List<RawCell>> cells = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            cells.add(new ArrayList<>());
        }
        table.cells()
                .forEach(cell ->
                        cells.get(cell.row()).add(RawCell.ofText(cell.column() + 1, Passages.joined(cell.text()))));
        List<RawRow> rows = new ArrayList<>();
        cells.forEach(row -> rows.add(new RawRow(rows.size() + 1, row)));
        return new PdfTable(table.area(), table.columns(), rows);
    }

    /** Drawn with the same edges, as a table is that goes on on the next page. */
    boolean isDrawnLike(PdfTable other) {
        return columns == other.columns
                && Math.abs(area.left() - other.area.left()) < SAME_PLACE
                && Math.abs(area.right() - other.area.right()) < SAME_PLACE;
    }

    boolean beginsLike(PdfTable other) {
        return !rows.isEmpty()
                && !other.rows.isEmpty()
                && rows.get(0).cells().equals(other.rows.get(0).cells());
    }
}
