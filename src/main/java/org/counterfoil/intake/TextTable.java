package org.counterfoil.intake;

import java.util.List;

/**
 * A table drawn in text.
 *
 * @param lines how many lines it takes, its caption included
 * @param caption the line right above it; may be empty
 * @param rows its cells from the left
 */
record TextTable(int lines, String caption, List<List<Cell>> rows) {

    /** @param columns how many it covers */
    record Cell(String text, int columns) {}

    Grid grid(OpenFile file) {
        Grid grid = new Grid(file);
        for (List<Cell> row : rows) {
            row.forEach(cell -> grid.add(Words.plain(cell.text()), cell.columns(), 1));
            grid.endRow();
        }
        return grid;
    }
}
