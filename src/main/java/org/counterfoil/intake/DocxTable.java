package org.counterfoil.intake;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;

/** The rows of one table. A cell merged downwards goes on as an empty cell in each row, so columns stay right. */
final class DocxTable {

    private DocxTable() {}

    static Grid grid(OpenFile file, XWPFTable table) {
        Grid grid = new Grid(file);
        for (XWPFTableRow row : table.getRows()) {
            grid.skip(columnsBefore(row));
            row.getTableICells().forEach(cell -> add(grid, cell));
            grid.endRow();
        }
        return grid;
    }

    private static int columnsBefore(XWPFTableRow row) {
        CTTrPr look = row.getCtRow().getTrPr();
        return look == null || look.sizeOfGridBeforeArray() == 0 ? 0 : number(look.getGridBeforeArray(0), 0);
    }

    private static void add(Grid grid, ICell cell) {
        if (cell instanceof XWPFTableCell) {
            XWPFTableCell tableCell = (XWPFTableCell) cell;
            grid.add(Words.plain(text(tableCell)), columns(tableCell), 1);
        } else if (cell instanceof XWPFSDTCell) {
            grid.add(Words.plain(((XWPFSDTCell) cell).getContent().getText()), 1, 1);
        }
    }

    private static int columns(XWPFTableCell cell) {
        CTTcPr look = cell.getCTTc().getTcPr();
        return look == null || !look.isSetGridSpan() ? 1 : Math.max(1, number(look.getGridSpan(), 1));
    }

    private static int number(CTDecimalNumber number, int otherwise) {
        BigInteger value = number.getVal();
        return value == null
                ? otherwise
                : value.min(BigInteger.valueOf(Limits.COLUMNS)).intValue();
    }

    /** Paragraphs by lines; the text of a table inside a cell is that cell's. */
    private static String text(XWPFTableCell cell) {
        StringBuilder text = new StringBuilder();
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            text.append(paragraph.getText().replaceAll("\\[footnoteRef:\\d+]", ""))
                    .append('\n');
        }
        cell.getTables().forEach(inner -> text.append(inner.getText()).append('\n'));
        return text.toString().strip();
    }
}
