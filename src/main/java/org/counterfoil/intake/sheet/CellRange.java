package org.counterfoil.intake.sheet;

/** A rectangle of cells; 1-based, the last ones included. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** @param written {@code A1:C2}, or {@code A1} */
    static CellRange of(String written) throws MalformedSheet {
        String[] corners = written.replace("$", "").split(":", -1);
        long first = CellAddress.read(corners[0]);
        long last = corners.length == 2 ? CellAddress.read(corners[1]) : corners.length == 1 ? first : 0;
        if (first == 0 || last == 0) {
            throw new MalformedSheet("'" + written + "' is no range of cells.");
        }
        return new CellRange(
                Math.min(CellAddress.row(first), CellAddress.row(last)),
                Math.min(CellAddress.column(first), CellAddress.column(last)),
                Math.max(CellAddress.row(first), CellAddress.row(last)),
                Math.max(CellAddress.column(first), CellAddress.column(last)));
    }
}
