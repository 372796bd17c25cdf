package org.counterfoil.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** One table as a sheet: an Excel table with a frozen header, filters, typed cells and links. */
final class TableSheet {

    /** Index of the first row with data: the header is above. */
    static final int FIRST = 1;

    /** Excel takes no more characters a cell. */
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - FIRST;
    private static final int PADDING = 2;
    private static final int UNITS = 256;

    private final Table table;
    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetLinks links;
    private final List<String> leftOut = new ArrayList<>();
    private Optional<CTHyperlinks> hyperlinks = Optional.empty();
    private int linked;
    private int unlinked;
    private int cut;

    TableSheet(Table table, XSSFSheet sheet, SheetStyles styles, SheetLinks links) {
        this.table = table;
        this.sheet = sheet;
        this.styles = styles;
        this.links = links;
    }

    /** @return what did not fit, one sentence each, for the page that tells it */
    List<String> write() {
        header();
        List<Row> rows =
                table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()));
        for (int i = 0; i < rows.size(); i++) {
            row(sheet.createRow(FIRST + i), rows.get(i));
        }
        look();
        if (!rows.isEmpty()) {
            excelTable(rows.size());
        }
        told(table.rows().size() - rows.size(), " rows do not fit a sheet; they are in ");
        told(cut, " texts do not fit a cell and are cut; they are whole in ");
        told(unlinked, " links do not fit a sheet; what they lead to is named in ");
        return leftOut;
    }

    private void told(int number, String what) {
        if (number > 0) {
            leftOut.add(table.title() + ": " + number + what + table.name() + ".csv.");
        }
    }

    private void header() {
        XSSFRow row = sheet.createRow(0);
        row.setHeightInPoints(30);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(column.title());
            cell.setCellStyle(styles.header);
            sheet.setColumnWidth(i, (column.width() + PADDING) * UNITS);
        }
    }

    private void row(XSSFRow to, Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell from = row.cells().get(i);
            if (from.content() != null) {
                cell(to.createCell(i), from, table.columns().get(i));
            }
        }
    }

    private void cell(XSSFCell to, Cell from, Column column) {
        Object content = from.content();
        if (content instanceof BigDecimal number) {
            to.setCellValue(number.doubleValue());
        } else if (content instanceof Long number) {
            to.setCellValue(number);
        } else if (content instanceof LocalDate day) {
            to.setCellValue(day);
        } else if (content instanceof Boolean yes) {
            to.setCellValue(yes);
        } else {
            to.setCellValue(fitting(from.text()));
        }
        Optional<String> place = links.place(from.link());
        to.setCellStyle(styles.of(column, place.isPresent()));
        place.ifPresent(found -> link(to, found));
    }

    private void link(XSSFCell cell, String place) {
        if (linked == SheetLinks.MOST) {
            unlinked++;
            return;
        }
        linked++;
        if (hyperlinks.isEmpty()) {
            hyperlinks = Optional.of(sheet.getCTWorksheet().addNewHyperlinks());
        }
        SheetLinks.add(hyperlinks.get(), cell, place);
    }

    private String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        cut++;
        String note = " … [cut: whole in " + table.name() + ".csv]";
        int end = LONGEST - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }

    private void look() {
        int frozen = Math.min(Math.max(table.keyColumns(), 0), 1);
        sheet.createFreezePane(frozen, FIRST);
        sheet.setZoom(90);
        sheet.setDefaultRowHeightInPoints(15);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(org.apache.poi.ss.util.CellRangeAddress.valueOf("1:1"));
    }

    private void excelTable(int rows) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(rows, table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable excel = sheet.createTable(area);
        CTTable xml = excel.getCTTable();
        excel.setName(table.name());
        excel.setDisplayName(table.name());
        excel.updateHeaders();
        xml.addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style = xml.isSetTableStyleInfo() ? xml.getTableStyleInfo() : xml.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
    }
}
