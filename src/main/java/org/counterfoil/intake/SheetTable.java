package org.counterfoil.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterfoil.intake.sheet.CellAddress;
import org.counterfoil.intake.sheet.CellKind;
import org.counterfoil.intake.sheet.CellRange;
import org.counterfoil.intake.sheet.SheetRow;
import org.counterfoil.intake.sheet.SheetVisitor;
import org.counterfoil.intake.sheet.XlsxWorkbook;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawMarks;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawSpan;
import org.counterfoil.source.RawTable;

/** Makes a table of a sheet while it is read. */
final class SheetTable implements SheetVisitor {

    private final OpenFile file;
    private final XlsxWorkbook.Sheet sheet;
    private final List<RawRow> rows = new ArrayList<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final List<RawSpan> merged = new ArrayList<>();

    SheetTable(OpenFile file, XlsxWorkbook.Sheet sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    @Override
    public void row(SheetRow row) throws IOException {
        file.countCells(row.count());
        List<RawCell> cells = new ArrayList<>(row.count());
        for (int i = 0; i < row.count(); i++) {
            cells.add(cell(row, i));
        }
        rows.add(new RawRow(row.number(), cells));
        if (row.isHidden()) {
            hiddenRows.add(row.number());
        }
    }

    private static RawCell cell(SheetRow row, int index) throws IOException {
        int column = row.column(index);
        String shown = row.shown(index);
        boolean number = row.kind(index) == CellKind.NUMBER;
        return new RawCell(
                column,
                CellAddress.text(row.number(), column),
                shown,
                row.number(index),
                row.date(index),
                number ? same(row.stored(index), shown) : shown,
                number ? row.format(index) : "");
    }

    /** One object where both say the same: there are millions of cells. */
    private static String same(String stored, String shown) {
        return stored.equals(shown) ? shown : stored;
    }

    @Override
    public void hiddenColumns(int first, int last) {
        for (int column = first; column <= last; column++) {
            hiddenColumns.add(column);
        }
    }

    @Override
    public void merged(CellRange range) {
        merged.add(new RawSpan(range.firstRow(), range.firstColumn(), range.lastRow(), range.lastColumn()));
    }

    RawTable table() {
        return new RawTable(
                sheet.name(),
                "sheet " + sheet.name(),
                rows,
                new RawMarks(sheet.hidden(), hiddenRows, hiddenColumns, merged));
    }
}
