package org.counterfoil.intake;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawRow;
import technology.tabula.Table;

/**
 * A ruled table of a page.
 *
 * @param area where it lies, in points from the upper left corner
 * @param columns how many
 */
record PdfTable(Rectangle2D area, int columns, List<RawRow> rows) {

    static final Comparator<PdfTable> DOWNWARDS = Comparator.<PdfTable>comparingDouble(
                    table -> table.area().getMinY())
            .thenComparingDouble(table -> table.area().getMinX());

    /** Two pages of one table are drawn alike up to this, in points. */
    private static final double SAME_PLACE = 3;

    static PdfTable of(Table table) {
        List<RawRow> rows = new ArrayList<>();
        for (int row = 0; row < table.getRowCount(); row++) {
            rows.add(new RawRow(row + 1, row(table, row)));
        }
        return new PdfTable(table.getBounds2D(), table.getColCount(), rows);
    }

    private static List<RawCell> row(Table table, int row) {
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column < table.getColCount(); column++) {
            String text = Passages.joined(table.getCell(row, column).getText());
            cells.add(RawCell.ofText(column + 1, text));
        }
        return cells;
    }

    /** A single box around some lines is a frame. */
    boolean isFrame() {
        return rows.stream().mapToInt(row -> row.cells().size()).sum() < 2;
    }

    /** Drawn with the same edges, as a table is that goes on on the next page. */
    boolean isDrawnLike(PdfTable other) {
        return columns == other.columns
                && Math.abs(area.getMinX() - other.area.getMinX()) < SAME_PLACE
                && Math.abs(area.getMaxX() - other.area.getMaxX()) < SAME_PLACE;
    }

    boolean beginsLike(PdfTable other) {
        return !rows.isEmpty()
                && !other.rows.isEmpty()
                && rows.get(0).cells().equals(other.rows.get(0).cells());
    }
}
