package org.counterfoil.linkage.table;

import java.util.List;

/** Cells of a row as a reader hands them over. */
public final class RowCells {

    private RowCells() {}

    public static Cells of(List<String> cells) {
        int[] bounds = new int[cells.size() + 2];
        // a cell of another row stands before these
        bounds[1] = 1;
        for (int cell = 0; cell < cells.size(); cell++) {
            bounds[cell + 2] = bounds[cell + 1] + cells.get(cell).length();
        }
        return new Cells(("x" + String.join("", cells)).toCharArray(), bounds, 1, cells.size());
    }
}
