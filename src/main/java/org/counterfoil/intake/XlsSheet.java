package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawMarks;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawSpan;
import org.counterfoil.source.RawTable;

/** A sheet of an old workbook as a table. */
final class XlsSheet {

    private XlsSheet() {}

    static RawTable table(OpenFile file, XlsCells cells, Sheet sheet, boolean hidden) {
        List<RawRow> rows = new ArrayList<>();
        Set<Integer> hiddenRows = new TreeSet<>();
        Set<Integer> hiddenColumns = new TreeSet<>();
        for (Row row : sheet) {
            List<RawCell> filled = cells(cells, row);
            file.countCells(filled.size());
            if (!filled.isEmpty()) {
                rows.add(new RawRow(row.getRowNum() + 1, filled));
            }
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNum() + 1);
            }
            filled.stream()
                    .map(RawCell::column)
                    .filter(column -> sheet.isColumnHidden(column - 1))
                    .forEach(hiddenColumns::add);
        }
        RawMarks marks = new RawMarks(hidden, hiddenRows, hiddenColumns, merged(sheet));
        return new RawTable(sheet.getSheetName(), "sheet " + sheet.getSheetName(), rows, marks);
    }

    private static List<RawCell> cells(XlsCells cells, Row row) {
        List<RawCell> filled = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellType() != CellType.BLANK) {
                filled.add(cells.cell(cell));
            }
        }
        return filled;
    }

    private static List<RawSpan> merged(Sheet sheet) {
        return sheet.getMergedRegions().stream()
                .map(region -> new RawSpan(
                        region.getFirstRow() + 1,
                        region.getFirstColumn() + 1,
                        region.getLastRow() + 1,
                        region.getLastColumn() + 1))
                .toList();
    }
}
