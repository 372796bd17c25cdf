package org.counterfoil.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.counterfoil.incident.AmountText;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/**
 * The rows of a table as the XML of a sheet, a row at a time. Written here and not by POI, which holds every cell as a tree
 * of objects: that takes ten times as long and hundreds of megabytes. Of what is written only the links are held, which
 * Excel bounds.
 */
final class SheetRows {

    /** 1-based number of the first row with data: the header is above. */
    static final int FIRST = 2;

    static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows() - FIRST + 1;

    /** From here on a day's number means the same in all of Excel's calendars. */
    private static final LocalDate CALENDAR = LocalDate.of(1900, 3, 1);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Of letters of 12 points. */
    static final int POINTS_A_LINE = 16;

    private static final int MOST_LINES = 4;

    private final Table table;
    private final SheetStyles styles;
    private final SheetLinks links;
    private final String[] letters;
    private final boolean[] wrapped;
    private final ByteArrayOutputStream linkBytes = new ByteArrayOutputStream();
    private final XmlBytes hyperlinks = new XmlBytes(linkBytes);
    private int linked;

    SheetRows(Table table, SheetStyles styles, SheetLinks links) {
        this.table = table;
        this.styles = styles;
        this.links = links;
        List<Column> columns = table.columns();
        letters = new String[columns.size()];
        wrapped = new boolean[columns.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = CellReference.convertNumToColString(i);
            wrapped[i] = SheetStyles.isWrapped(columns.get(i));
        }
    }

    /** How many of the table's rows fit a sheet. */
    static int count(Table table) {
        return Math.min(MOST, table.rows().size());
    }

    /** How many rows it writes. */
    int count() {
        return count(table);
    }

    /** The rows that fit a sheet. */
    static List<Row> of(Table table) {
        return table.rows().subList(0, count(table));
    }

    /** The cells that are filled: {@code A1:K2176}. */
    String area() {
        return "A1:" + letters[letters.length - 1] + (count(table) + FIRST - 1);
    }

    /** Writes the {@code row} elements. */
    void write(XmlBytes xml) throws IOException {
        int number = FIRST;
        for (Row row : of(table)) {
            row(xml, number++, row);
        }
    }

    /** Writes the {@code hyperlinks} element of the rows that were written, or nothing. */
    void writeLinks(XmlBytes xml) throws IOException {
        if (linked > 0) {
            hyperlinks.flush();
            xml.markup("<hyperlinks>").raw(linkBytes.toString(java.nio.charset.StandardCharsets.UTF_8));
            xml.markup("</hyperlinks>");
        }
    }

    private void row(XmlBytes xml, int number, Row row) throws IOException {
        xml.markup("<row r=\"").number(number).markup("\" ht=\"").number(POINTS_A_LINE * lines(row) + 1);
        xml.markup("\" customHeight=\"1\">");
        for (int i = 0; i < letters.length; i++) {
            Cell cell = row.cells().get(i);
            if (cell.content() != null) {
                cell(xml, i, number, cell);
            }
        }
        xml.markup("</row>");
    }

    /**
     * Lines of the longest text that is broken; a long one must not push the others off the screen. What is linked counts for one:
     * LibreOffice breaks no link into lines, and the table of incidents is one of links.
     */
    private int lines(Row row) {
        int most = 1;
        for (int i = 0; i < letters.length && most < MOST_LINES; i++) {
            Cell cell = row.cells().get(i);
            if (wrapped[i] && links.place(cell.link()).isEmpty()) {
                most = Math.max(
                        most,
                        lines(shown(i, cell), fitting(table.columns().get(i).width())));
            }
        }
        return Math.min(most, MOST_LINES);
    }

    /** Characters of common text that fit a column: its width counts digits, which are wider. */
    private static int fitting(int width) {
        return width + width / 10;
    }

    /** What people see of a text. */
    private String shown(int column, Cell cell) {
        return table.columns().get(column).type() == ColumnType.AMOUNT ? AmountText.readable(cell.text()) : cell.text();
    }

    static int lines(String text, int width) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? (text.isEmpty() ? 0 : 1 + text.length() / width)
                : text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }

    private void cell(XmlBytes xml, int column, int number, Cell cell) throws IOException {
        Optional<String> place = linked == SheetLinks.MOST ? Optional.empty() : links.place(cell.link());
        xml.markup("<c r=\"").markup(letters[column]).number(number).markup("\" s=\"");
        xml.number(
                styles.of(table.columns().get(column), cell, place.isPresent()).getIndex());
        Object content = cell.content();
        if (content instanceof BigDecimal || content instanceof Long) {
            xml.markup("\"><v>").markup(cell.text()).markup("</v></c>");
        } else if (content instanceof LocalDate day && !day.isBefore(CALENDAR)) {
            xml.markup("\"><v>")
                    .number(day.toEpochDay() - DAY_ZERO.toEpochDay())
                    .markup("</v></c>");
        } else if (content instanceof Boolean yes) {
            xml.markup("\" t=\"b\"><v>").number(yes ? 1 : 0).markup("</v></c>");
        } else {
            xml.markup("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            xml.text(fitting(shown(column, cell))).markup("</t></is></c>");
        }
        if (place.isPresent()) {
            link(column, number, place.get());
        }
    }

    private void link(int column, int number, String place) throws IOException {
        linked++;
        hyperlinks.markup("<hyperlink ref=\"").markup(letters[column]).number(number);
        hyperlinks.markup("\" location=\"").text(place).markup("\"/>");
    }

    private String fitting(String text) {
        if (text.length() <= SheetFit.LONGEST) {
            return text;
        }
        String note = " … [cut: whole in " + table.name() + ".csv]";
        int end = SheetFit.LONGEST - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }
}
