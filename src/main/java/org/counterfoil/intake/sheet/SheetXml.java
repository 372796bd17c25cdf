package org.counterfoil.intake.sheet;

import java.io.IOException;
import java.io.InputStream;

/** Walks the XML of one sheet. Rows and cells may leave out their address: they follow the one before. */
final class SheetXml {

    private final XmlTree tree;
    private final XmlBytes xml;
    private final SheetRow row;
    private final SheetVisitor visitor;
    private final ByteSink bytes;
    private int rowNumber;
    private int column;
    private boolean hiddenByDefault;
    private CellKind kind = CellKind.NUMBER;
    private int style;
    private boolean inline;

    SheetXml(InputStream in, SheetRow row, SheetVisitor visitor) throws IOException {
        this.tree = new XmlTree(in);
        this.xml = tree.xml();
        this.row = row;
        this.bytes = row.bytes();
        this.visitor = visitor;
    }

    void read() throws IOException {
        tree.open();
        while (tree.child()) {
            if (tree.is("sheetData")) {
                rows();
            } else if (tree.is("cols")) {
                columns();
            } else if (tree.is("mergeCells")) {
                merges();
            } else {
                if (tree.is("sheetFormatPr")) {
                    hiddenByDefault = isTrue("zeroHeight");
                }
                tree.skip();
            }
        }
        tree.end();
    }

    private boolean isTrue(String attribute) throws IOException {
        boolean found = false;
        while (xml.nextAttribute()) {
            found |= xml.attributeIs(attribute) && xml.valueIsTrue();
        }
        return found;
    }

    private void columns() throws IOException {
        while (tree.child()) {
            int first = 0;
            int last = 0;
            boolean hidden = false;
            while (xml.nextAttribute()) {
                if (xml.attributeIs("min")) {
                    first = xml.valueNumber();
                } else if (xml.attributeIs("max")) {
                    last = xml.valueNumber();
                } else if (xml.attributeIs("hidden")) {
                    hidden = xml.valueIsTrue();
                }
            }
            if (hidden && first > 0) {
                visitor.hiddenColumns(first, Math.min(last, CellAddress.COLUMNS));
            }
            tree.skip();
        }
    }

    private void merges() throws IOException {
        while (tree.child()) {
            while (xml.nextAttribute()) {
                if (xml.attributeIs("ref")) {
                    visitor.merged(CellRange.of(xml.value()));
                }
            }
            tree.skip();
        }
    }

    private void rows() throws IOException {
        while (tree.child()) {
            if (tree.is("row")) {
                row();
            } else {
                tree.skip();
            }
        }
    }

    private void row() throws IOException {
        rowNumber++;
        boolean hidden = hiddenByDefault;
        while (xml.nextAttribute()) {
            if (xml.attributeLetter() == 'r') {
                rowNumber = xml.valueNumber();
            } else if (xml.attributeIs("hidden")) {
                hidden = xml.valueIsTrue();
            }
        }
        if (rowNumber < 1 || rowNumber > CellAddress.ROWS) {
            throw new MalformedSheet("There is a row " + rowNumber + "; sheets have 1 to " + CellAddress.ROWS + ".");
        }
        row.begin(rowNumber, hidden);
        column = 0;
        while (tree.child()) {
            if (tree.letter() == 'c') {
                cell();
            } else {
                tree.skip();
            }
        }
        row.end();
        if (row.count() > 0) {
            visitor.row(row);
        }
    }

    private void cell() throws IOException {
        attributes();
        if (column > CellAddress.COLUMNS) {
            throw new MalformedSheet("Row " + rowNumber + " has more than " + CellAddress.COLUMNS + " columns.");
        }
        boolean formula = false;
        boolean value = false;
        int start = bytes.size();
        int end = start;
        int formulaStart = start;
        int formulaEnd = start;
        while (tree.child()) {
            int before = bytes.size();
            byte name = tree.letter();
            if (name == 'v' && !inline || inline && tree.is("is")) {
                refuseSecond(value);
                content();
                value = true;
                start = before;
                end = bytes.size();
            } else if (name == 'f') {
                tree.text(bytes);
                formula = true;
                formulaStart = before;
                formulaEnd = bytes.size();
            } else {
                tree.skip();
            }
        }
        if (end > start) {
            row.add(column, kind, style, start, end);
        } else if (formula && !(value && kind == CellKind.TEXT)) {
            // what a formula gave as an empty text is blank; what it never gave is not
            row.add(column, CellKind.FORMULA, style, formulaStart, formulaEnd);
        }
    }

    private void refuseSecond(boolean value) throws MalformedSheet {
        if (value) {
            throw new MalformedSheet("The cell " + CellAddress.text(rowNumber, column) + " has two values.");
        }
    }

    private void content() throws IOException {
        if (inline) {
            RichText.read(tree, bytes);
        } else {
            tree.text(bytes);
        }
    }

    private void attributes() throws IOException {
        column++;
        kind = CellKind.NUMBER;
        style = 0;
        inline = false;
        while (xml.nextAttribute()) {
            switch (xml.attributeLetter()) {
                case 'r' -> column = CellAddress.column(xml, rowNumber);
                case 's' -> style = xml.valueNumber();
                case 't' -> kind();
                default -> {}
            }
        }
    }

    private void kind() throws IOException {
        byte first = xml.valueLength() == 0 ? 0 : xml.valueByte(0);
        if (xml.valueLength() == 1) {
            kind = switch (first) {
                case 'n' -> CellKind.NUMBER;
                case 's' -> CellKind.SHARED;
                case 'b' -> CellKind.BOOLEAN;
                case 'e' -> CellKind.ERROR;
                case 'd' -> CellKind.DATE;
                default -> unknownKind();
            };
        } else if (xml.value().equals("str")) {
            kind = CellKind.TEXT;
        } else if (xml.value().equals("inlineStr")) {
            kind = CellKind.TEXT;
            inline = true;
        } else {
            kind = unknownKind();
        }
    }

    private CellKind unknownKind() throws IOException {
        throw new MalformedSheet("A cell of row " + rowNumber + " is of an unknown type '" + xml.value() + "'.");
    }
}
