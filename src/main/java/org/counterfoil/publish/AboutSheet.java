package org.counterfoil.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** The table of the first page, laid out to be read: a title, then sections. Its first column says which section. */
final class AboutSheet {

    private static final int[] WIDTHS = {3, 28, 84, 20, 20, 20};

    /** Characters of common text that fit the widest column: more than its digits. */
    private static final int FITTING = 98;

    private final Table about;
    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetLinks links;
    private int next;

    AboutSheet(Table about, XSSFSheet sheet, SheetStyles styles, SheetLinks links) {
        this.about = about;
        this.sheet = sheet;
        this.styles = styles;
        this.links = links;
    }

    /** @param tables all of the release, in the order of their sheets */
    void write(String name, String subtitle, List<Table> tables, List<String> leftOut) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        line(32, 0, styles.title, "Counterfoil " + name);
        line(18, 0, styles.subtitle, subtitle);
        XSSFCell contents = line(18, 0, styles.contents, "List of sheets");
        sections();
        link(contents, "'" + sheet.getSheetName() + "'!A" + (next + 2));
        sheets(tables);
        leftOut(leftOut);
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    private void sections() {
        String section = "";
        for (Row row : about.rows()) {
            if (!row.cells().get(0).text().equals(section)) {
                section = row.cells().get(0).text();
                section(section, row);
            }
            XSSFRow to = sheet.createRow(next++);
            to.setHeightInPoints(height(row.cells().get(2).text()));
            for (int i = 1; i < row.cells().size(); i++) {
                Cell from = row.cells().get(i);
                if (from.content() != null) {
                    XSSFCell cell = cell(to, i, from);
                    links.place(from.link()).ifPresent(place -> link(cell, place));
                }
            }
        }
    }

    private static float height(String text) {
        return (float) SheetRows.POINTS_A_LINE * SheetRows.lines(text, FITTING) + 2;
    }

    private static void link(XSSFCell cell, String place) {
        XSSFHyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setLocation(place);
        cell.setHyperlink(link);
    }

    private XSSFCell cell(XSSFRow to, int column, Cell from) {
        XSSFCell cell = to.createCell(column);
        if (from.content() instanceof java.math.BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(from.text());
        }
        boolean link = links.place(from.link()).isPresent();
        cell.setCellStyle(
                column == 1
                        ? link ? styles.linkedLabel : styles.label
                        : from.content() instanceof java.math.BigDecimal
                                ? styles.figure()
                                : styles.of(about.columns().get(column), from, link));
        return cell;
    }

    private void section(String title, Row first) {
        boolean figures = about.rows().stream()
                .filter(line -> line.cells().get(0).equals(first.cells().get(0)))
                .anyMatch(line -> line.cells().get(4).content() != null);
        List<String> headers = new ArrayList<>(List.of(title, "", ""));
        for (int i = 3; i < WIDTHS.length; i++) {
            headers.add(figures ? about.columns().get(i).title() : "");
        }
        section(headers);
    }

    private void section(List<String> headers) {
        next++;
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(20);
        for (int i = 0; i < WIDTHS.length; i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(headers.get(i));
            cell.setCellStyle(i < 3 ? styles.section : styles.figureHeader);
        }
    }

    /** Where to find what: the sheets in their order. */
    private void sheets(List<Table> tables) {
        section(List.of("The sheets", "", "", "", "", ""));
        if (sheet.getWorkbook().getSheet(ChartsSheet.TITLE) != null) {
            entry(ChartsSheet.TITLE, "The headline as charts, with their figures beside them.", "'Charts'!A1");
        }
        for (Table table : tables) {
            if (!table.name().equals(about.name())) {
                entry(
                        table.title(),
                        table.meaning(),
                        links.place(table.name() + "#").orElseThrow());
            }
        }
        entry("Filters", "Each table has filters, and none hides a row. Off: Data, Filter.", "");
        entry("Header", "The header row and names of rows stay in view. Off: View, Freeze Panes, Unfreeze.", "");
    }

    private void entry(String item, String text, String place) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(height(text));
        XSSFCell cell = row.createCell(1);
        cell.setCellValue(item);
        cell.setCellStyle(place.isEmpty() ? styles.label : styles.linkedLabel);
        XSSFCell words = row.createCell(2);
        words.setCellValue(text);
        words.setCellStyle(styles.wrapped());
        if (!place.isEmpty()) {
            link(cell, place);
        }
    }

    private void leftOut(List<String> leftOut) {
        if (leftOut.isEmpty()) {
            return;
        }
        section(List.of("What this workbook leaves out", "", "", "", "", ""));
        leftOut.forEach(sentence -> line(15, 1, styles.label, sentence));
    }

    private XSSFCell line(int height, int column, XSSFCellStyle style, String text) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(height);
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return cell;
    }
}
