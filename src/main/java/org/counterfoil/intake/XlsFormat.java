package org.counterfoil.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawTable;

/** Workbooks of Excel 97 to 2003, hidden sheets included; at most 65,536 rows a sheet, so they are read as objects. */
final class XlsFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            SpreadsheetCells cells =
                    new SpreadsheetCells(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            List<RawTable> tables = new ArrayList<>();
            for (Sheet sheet : workbook) {
                tables.add(table(file, cells, sheet));
            }
            return new RawDocument(file.source(), file.path(), Format.XLS.slug(), tables, List.of());
        } catch (OldExcelFormatException e) {
            throw file.unknown("It is a workbook of Excel 95 or older.", "Save it as XLSX.");
        }
    }

    private static RawTable table(OpenFile file, SpreadsheetCells cells, Sheet sheet) {
        List<RawRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<RawCell> filled = new ArrayList<>();
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    filled.add(cell(cells, cell));
                }
            }
            file.countCells(filled.size());
            if (!filled.isEmpty()) {
                rows.add(new RawRow(row.getRowNum() + 1, filled));
            }
        }
        return new RawTable(sheet.getSheetName(), "sheet " + sheet.getSheetName(), rows);
    }

    private static RawCell cell(SpreadsheetCells cells, Cell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cells, cell);
            case BOOLEAN -> cells.text(row, column, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                cells.text(
                        row,
                        column,
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> cells.text(row, column, cell.getStringCellValue());
        };
    }

    private static RawCell number(SpreadsheetCells cells, Cell cell) {
        CellStyle style = cell.getCellStyle();
        String format = style.getDataFormatString();
        return cells.number(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                SpreadsheetNumber.of(cell.getNumericCellValue()),
                style.getDataFormat(),
                format == null ? "General" : format);
    }
}
