package org.counterfoil.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/**
 * The rows of a table as the XML of a sheet. Written here and not by POI, which holds every cell as a tree of objects: that
 * takes ten times as long and hundreds of megabytes.
 */
final class SheetRows {

    /** 1-based number of the first row with data: the header is above. */
    static final int FIRST = 2;

    /** Excel takes no more characters a cell. */
    static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows() - FIRST + 1;

    /** From here on a day's number means the same in all of Excel's calendars. */
    private static final LocalDate CALENDAR = LocalDate.of(1900, 3, 1);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int POINTS_A_LINE = 14;
    private static final int MOST_LINES = 4;

    private final Table table;
    private final SheetStyles styles;
    private final SheetLinks links;
    private final List<String> letters = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder hyperlinks = new StringBuilder();
    private int linked;
    private int unlinked;
    private int cut;

    SheetRows(Table table, SheetStyles styles, SheetLinks links) {
        this.table = table;
        this.styles = styles;
        this.links = links;
        for (int i = 0; i < table.columns().size(); i++) {
            letters.add(CellReference.convertNumToColString(i));
        }
    }

    /** @return what did not fit, one sentence each, for the page that tells it */
    List<String> write() {
        int number = FIRST;
        for (Row row : table.rows().subList(0, count(table))) {
            row(number++, row);
        }
        List<String> leftOut = new ArrayList<>();
        told(leftOut, table.rows().size() - count(table), "rows do not fit a sheet; they are in");
        told(leftOut, cut, "texts do not fit a cell and are cut; they are whole in");
        told(leftOut, unlinked, "links do not fit a sheet; what they lead to is named in");
        return leftOut;
    }

    /** How many of the table's rows fit a sheet. */
    static int count(Table table) {
        return Math.min(MOST, table.rows().size());
    }

    private void told(List<String> leftOut, int number, String what) {
        if (number > 0) {
            leftOut.add(table.title() + ": " + number + " " + what + " " + table.name() + ".csv.");
        }
    }

    /** The {@code row} elements. */
    String rows() {
        return rows.toString();
    }

    /** The {@code hyperlinks} element, or nothing. */
    String hyperlinks() {
        return linked == 0 ? "" : "<hyperlinks>" + hyperlinks + "</hyperlinks>";
    }

    private void row(int number, Row row) {
        int height = POINTS_A_LINE * lines(row) + 1;
        rows.append("<row r=\"")
                .append(number)
                .append("\" ht=\"")
                .append(height)
                .append("\" customHeight=\"1\">");
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).content() != null) {
                cell(
                        letters.get(i) + number,
                        row.cells().get(i),
                        table.columns().get(i));
            }
        }
        rows.append("</row>");
    }

    /** Lines of the longest text that is broken; a long one must not push the others off the screen. */
    private int lines(Row row) {
        int most = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            if (SheetStyles.isWrapped(column)) {
                most = Math.max(most, lines(row.cells().get(i).text(), column.width()));
            }
        }
        return Math.min(most, MOST_LINES);
    }

    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }

    private void cell(String address, Cell cell, Column column) {
        Optional<String> place = links.place(cell.link());
        rows.append("<c r=\"").append(address).append("\" s=\"");
        rows.append(styles.of(column, cell, place.isPresent()).getIndex()).append('"');
        Object content = cell.content();
        if (content instanceof BigDecimal || content instanceof Long) {
            rows.append("><v>").append(cell.text()).append("</v></c>");
        } else if (content instanceof LocalDate day && !day.isBefore(CALENDAR)) {
            rows.append("><v>").append(day.toEpochDay() - DAY_ZERO.toEpochDay()).append("</v></c>");
        } else if (content instanceof Boolean yes) {
            rows.append(" t=\"b\"><v>").append(yes ? 1 : 0).append("</v></c>");
        } else {
            rows.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            rows.append(XmlText.of(fitting(cell.text()))).append("</t></is></c>");
        }
        place.ifPresent(found -> link(address, found));
    }

    private void link(String address, String place) {
        if (linked == SheetLinks.MOST) {
            unlinked++;
            return;
        }
        linked++;
        hyperlinks.append("<hyperlink ref=\"").append(address).append("\" location=\"");
        hyperlinks.append(XmlText.of(place)).append("\"/>");
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
}
