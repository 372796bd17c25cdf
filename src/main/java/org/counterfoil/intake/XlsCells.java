package org.counterfoil.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.counterfoil.intake.sheet.CellAddress;
import org.counterfoil.intake.sheet.NumberLook;
import org.counterfoil.source.RawCell;

/** Cells of one old workbook, with the text that a person sees there. Not for several threads. */
final class XlsCells {

    private final boolean from1904;
    private final Map<String, NumberLook> looks = new TreeMap<>();

    XlsCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A formula counts as its last result. */
    RawCell cell(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case BOOLEAN -> text(cell, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                text(cell, FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> text(cell, cell.getStringCellValue());
        };
    }

    private static RawCell text(Cell cell, String text) {
        return new RawCell(cell.getColumnIndex() + 1, address(cell), text, null, null);
    }

    private static String address(Cell cell) {
        return CellAddress.text(cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
    }

    private RawCell number(Cell cell) {
        double stored = cell.getNumericCellValue();
        String format = cell.getCellStyle().getDataFormatString();
        NumberLook look = look(cell.getCellStyle().getDataFormat(), format == null ? "General" : format);
        LocalDateTime date = look.date(stored);
        BigDecimal number = look.decimal(stored);
        return new RawCell(
                cell.getColumnIndex() + 1,
                address(cell),
                look.shown(stored),
                date == null ? number : null,
                date,
                number.toPlainString(),
                look.format());
    }

    private NumberLook look(int index, String format) {
        return looks.computeIfAbsent(index + " " + format, key -> new NumberLook(index, format, from1904));
    }
}
