package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterfoil.intake.sheet.CellAddress;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawMarks;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawSpan;
import org.counterfoil.source.RawTable;

/** One sheet of OpenDocument. Rows and cells that repeat are written once; those that hold something are laid out. */
final class OdsSheet {

    private final OpenFile file;
    private final XMLStreamReader xml;
    private final String name;
    private final boolean hidden;
    private final OdsFormats formats;
    /** Styles of cells that have none, by the first column they hold for. */
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();

    private final List<RawRow> rows = new ArrayList<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final List<RawSpan> merged = new ArrayList<>();
    private int row = 1;
    private int columns = 1;

    OdsSheet(OpenFile file, XMLStreamReader xml, String name, boolean hidden, OdsFormats formats) {
        this.file = file;
        this.xml = xml;
        this.name = name;
        this.hidden = hidden;
        this.formats = formats;
    }

    /** The reader stands at the sheet's start, and stands at its end afterwards. */
    RawTable read() throws XMLStreamException {
        while (!isEndOf("table")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-column" -> column();
                    case "table-row" -> row();
                    default -> OdsContent.passIfAside(xml);
                }
            }
        }
        RawMarks marks = new RawMarks(hidden, hiddenRows, hiddenColumns, merged);
        return new RawTable(name, "sheet " + name, rows, marks);
    }

    private boolean isEndOf(String element) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private void column() {
        int repeated = number("number-columns-repeated");
        boolean hides = isHidden();
        columnStyles.put(columns, OdsContent.attribute(xml, "default-cell-style-name"));
        for (int column = columns; hides && column < columns + repeated && column <= CellAddress.COLUMNS; column++) {
            hiddenColumns.add(column);
        }
        columns += repeated;
    }

    private boolean isHidden() {
        String visibility = OdsContent.attribute(xml, "visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private int number(String attribute) {
        String written = OdsContent.attribute(xml, attribute);
        return written.matches("[1-9]\\d{0,7}") ? Integer.parseInt(written) : 1;
    }

    private void row() throws XMLStreamException {
        int repeated = number("number-rows-repeated");
        boolean hides = isHidden();
        List<OdsCell> cells = cells();
        for (int i = 0; i < repeated && !cells.isEmpty(); i++) {
            lay(cells, row + i);
            if (hides) {
                hiddenRows.add(row + i);
            }
        }
        row += repeated;
    }

    private void lay(List<OdsCell> cells, int number) {
        file.countCells(cells.size());
        if (number > CellAddress.ROWS) {
            throw file.unreadable("The sheet '" + name + "' has more than " + CellAddress.ROWS + " rows.", "Split it.");
        }
        List<RawCell> laid = new ArrayList<>();
        for (OdsCell cell : cells) {
            laid.add(cell.at(number));
            if (cell.columns() > 1 || cell.rows() > 1) {
                merged.add(new RawSpan(
                        number, cell.column(), number + cell.rows() - 1, cell.column() + cell.columns() - 1));
            }
        }
        rows.add(new RawRow(number, laid));
    }

    private List<OdsCell> cells() throws XMLStreamException {
        List<OdsCell> cells = new ArrayList<>();
        String rowStyle = OdsContent.attribute(xml, "default-cell-style-name");
        int column = 1;
        while (!isEndOf("table-row")) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!xml.getLocalName().endsWith("table-cell")) {
                OdsContent.passIfAside(xml);
                continue;
            }
            int repeated = number("number-columns-repeated");
            String own = OdsContent.attribute(xml, "style-name");
            OdsCell cell = OdsCell.read(xml, column, number("number-columns-spanned"), number("number-rows-spanned"));
            for (int i = 0; i < repeated && !cell.text().isBlank(); i++) {
                refuseAbove(column + i);
                cells.add(cell.in(column + i, format(own.isEmpty() ? rowStyle : own, column + i)));
            }
            column += repeated;
        }
        return cells;
    }

    private String format(String style, int column) {
        var ofColumn = columnStyles.floorEntry(column);
        return formats.code(style.isEmpty() && ofColumn != null ? ofColumn.getValue() : style);
    }

    private void refuseAbove(int column) {
        if (column > Limits.COLUMNS) {
            throw file.unreadable(
                    "The sheet '" + name + "' has more than " + Limits.COLUMNS + " columns.", "Split the sheet.");
        }
    }
}
