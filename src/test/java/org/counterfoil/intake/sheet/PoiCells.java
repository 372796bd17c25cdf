package org.counterfoil.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook as POI's objects have them, and as we read them, in the same words. */
final class PoiCells {

    private static final DataFormatter FORMATTER = new DataFormatter(Locale.US);

    private PoiCells() {}

    /** {@code Sheet!B2 number 1.5 shown 1.50}; cells that hold nothing are left out. */
    static List<String> byPoi(byte[] content) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String said = said(cell, workbook.isDate1904());
                        if (!said.isEmpty()) {
                            cells.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + said);
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String said(Cell cell, boolean from1904) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> "number " + cell.getNumericCellValue() + " shown " + shown(cell, from1904);
            case STRING -> text(cell.getStringCellValue());
            case BOOLEAN -> "boolean " + cell.getBooleanCellValue();
            case ERROR ->
                "error "
                        + org.apache.poi.ss.usermodel.FormulaError.forInt(cell.getErrorCellValue())
                                .getString();
            default -> "";
        };
    }

    private static String text(String text) {
        String plain = text.replace("\r", "");
        return plain.isEmpty() ? "" : "text " + plain;
    }

    /** General numbers are shown whole by us, and cut to eleven characters by POI: they are compared by value alone. */
    private static String shown(Cell cell, boolean from1904) {
        String format = cell.getCellStyle().getDataFormatString();
        int index = cell.getCellStyle().getDataFormat();
        double value = cell.getNumericCellValue();
        String shown =
                FORMATTER.formatRawCellContents(value, index, format, from1904).strip();
        // POI shows a negative duration by whatever it showed before
        boolean stale = value < 0 && format.contains("[h]");
        boolean said = !stale
                && !format.equalsIgnoreCase("General")
                && !format.equals("@")
                && !shown.isEmpty()
                && !shown.matches("#+")
                && !shown.equals(String.valueOf(value));
        return said ? shown : "";
    }

    static List<String> byUs(byte[] content) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XlsxWorkbook workbook = new XlsxWorkbook(new SeekableInMemoryByteChannel(content), 1L << 29)) {
            for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
                workbook.read(sheet, row -> {
                    for (int i = 0; i < row.count(); i++) {
                        cells.add(sheet.name() + "!" + CellAddress.text(row.number(), row.column(i)) + " "
                                + said(row, i));
                    }
                });
            }
        }
        return cells;
    }

    private static String said(SheetRow row, int cell) throws IOException {
        String shown = row.shown(cell);
        return switch (row.kind(cell)) {
            case NUMBER -> "number " + Double.parseDouble(row.stored(cell)) + " shown " + shown;
            case BOOLEAN -> "boolean " + shown.toLowerCase(Locale.ROOT);
            case ERROR -> "error " + shown;
            default -> "text " + shown;
        };
    }

    /** Where POI shows a number, so do we; where it is cut or hidden, ours is the number itself. */
    static boolean same(String poi, String ours) {
        int at = poi.indexOf(" shown ");
        if (at < 0) {
            return poi.equals(ours);
        }
        return poi.endsWith(" shown ") ? ours.startsWith(poi) : ours.equals(poi);
    }
}
