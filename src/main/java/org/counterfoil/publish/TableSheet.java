package org.counterfoil.publish;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.counterfoil.release.Column;
import org.counterfoil.release.Table;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** What is around the rows of a table's sheet: an Excel table with a frozen header, filters, widths and print layout. */
final class TableSheet {

    private static final int PADDING = 2;
    private static final int UNITS = 256;

    /** Characters that a page holds side by side and can still be read. */
    private static final int PAGE = 260;

    private static final short A3 = 8;

    private final Table table;
    private final XSSFSheet sheet;
    private final SheetStyles styles;

    TableSheet(Table table, XSSFSheet sheet, SheetStyles styles) {
        this.table = table;
        this.sheet = sheet;
        this.styles = styles;
    }

    void write() {
        header();
        sheet.createFreezePane(table.keyColumns() > 0 ? 1 : 0, 1);
        sheet.setZoom(90);
        print();
        if (!table.rows().isEmpty()) {
            excelTable(SheetRows.count(table));
            StatusTint.add(sheet, table);
            Choices.add(sheet, table);
        }
    }

    private void header() {
        XSSFRow row = sheet.createRow(0);
        row.setHeightInPoints(36);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(column.title());
            cell.setCellStyle(styles.header(column));
            sheet.setColumnWidth(i, (column.width() + PADDING) * UNITS);
        }
    }

    private void print() {
        int width = table.columns().stream().mapToInt(Column::width).sum();
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(A3);
        if (width <= PAGE) {
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /**
     * A table without rows is only a header: Excel's tables have at least one. Its columns are written as they are: the library
     * would read the header once more for each of them.
     */
    private void excelTable(int rows) {
        String area = "A1:" + new CellReference(rows, table.columns().size() - 1).formatAsString();
        XSSFTable excel = sheet.createTable(null);
        excel.setName(table.name());
        excel.setDisplayName(table.name());
        CTTable xml = excel.getCTTable();
        xml.setRef(area);
        xml.addNewAutoFilter().setRef(area);
        columns(xml.addNewTableColumns());
        CTTableStyleInfo style = xml.isSetTableStyleInfo() ? xml.getTableStyleInfo() : xml.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
    }

    private void columns(CTTableColumns columns) {
        for (int i = 0; i < table.columns().size(); i++) {
            CTTableColumn column = columns.addNewTableColumn();
            column.setId(i + 1L);
            column.setName(table.columns().get(i).title());
        }
        columns.setCount(table.columns().size());
    }
}
