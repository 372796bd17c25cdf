package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawRow;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of one sheet's XML. Rows and cells may leave out their address: they follow the one before. */
final class SheetHandler extends DefaultHandler {

    private final XlsxFormat.SheetContext context;
    private final XlsxCell cellReader;
    private final List<RawRow> rows = new ArrayList<>();
    private List<RawCell> cells = new ArrayList<>();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private @Nullable StringBuilder into;
    private boolean phonetic;

    SheetHandler(XlsxFormat.SheetContext context) {
        this.context = context;
        this.cellReader = new XlsxCell(context);
    }

    List<RawRow> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v" -> into = value;
            case "f" -> into = formula;
            case "rPh" -> phonetic = true;
            case "t" -> into = phonetic ? null : value;
            default -> into = null;
        }
    }

    private void startRow(@Nullable String number) {
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        cells = new ArrayList<>();
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : new CellReference(address).getCol();
        type = attribute(attributes, "t", "n");
        style = Integer.parseInt(attribute(attributes, "s", "0"));
        value.setLength(0);
        formula.setLength(0);
    }

    private static String attribute(Attributes attributes, String name, String otherwise) {
        String value = attributes.getValue(name);
        return value == null ? otherwise : value;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (into != null) {
            into.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        into = null;
        switch (name) {
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        if (value.length() > 0 || formula.length() > 0) {
            context.file().countCells(1);
            cells.add(cellReader.read(row, column, type, style, value.toString(), formula.toString()));
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new RawRow(row + 1, cells));
        }
    }
}
