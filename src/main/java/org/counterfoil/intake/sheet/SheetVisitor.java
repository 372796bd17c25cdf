package org.counterfoil.intake.sheet;

import java.io.IOException;

/** Is shown a sheet in the order of its file. */
public interface SheetVisitor {

    /** @param row holds until this returns */
    void row(SheetRow row) throws IOException;

    /** Columns that the sheet hides, told before its rows; 1-based, both included. */
    default void hiddenColumns(int first, int last) {}

    /** Cells that are shown as one, told after the rows. */
    default void merged(CellRange range) {}
}
