package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** A cell that lines draw: units of a {@link Mesh} without a border between. Rows and columns from 0. */
record Slot(int row, int column, int rows, int columns) {

    /** Every unit belongs to exactly one slot; what is no rectangle is cut row by row. */
    static List<Slot> of(Mesh mesh) {
        boolean[][] taken = new boolean[mesh.rows()][mesh.columns()];
        List<Slot> slots = new ArrayList<>();
        for (int row = 0; row < mesh.rows(); row++) {
            for (int column = 0; column < mesh.columns(); column++) {
                if (!taken[row][column]) {
                    slots.add(grow(mesh, taken, row, column));
                }
            }
        }
        return slots;
    }

    private static Slot grow(Mesh mesh, boolean[][] taken, int row, int column) {
        int columns = 1;
        while (column + columns < mesh.columns()
                && !taken[row][column + columns]
                && !mesh.isDrawnLeftOf(row, column + columns)) {
            columns++;
        }
        int rows = 1;
        while (row + rows < mesh.rows() && goesOnIn(mesh, row + rows, column, columns)) {
            rows++;
        }
        for (int down = row; down < row + rows; down++) {
            for (int across = column; across < column + columns; across++) {
                taken[down][across] = true;
            }
        }
        return new Slot(row, column, rows, columns);
    }

    private static boolean goesOnIn(Mesh mesh, int row, int column, int columns) {
        for (int across = column; across < column + columns; across++) {
            if (mesh.isDrawnAbove(row, across) || across > column && mesh.isDrawnLeftOf(row, across)) {
                return false;
            }
        }
        boolean leftEdge = column == 0 || mesh.isDrawnLeftOf(row, column);
        boolean rightEdge = column + columns == mesh.columns() || mesh.isDrawnLeftOf(row, column + columns);
        return leftEdge && rightEdge;
    }
}
