package org.counterfoil.intake.pdf;

import java.util.List;

/**
 * A table of a page, or the part of one that lies on the page.
 *
 * @param area where it lies on the upright page
 * @param rows how many
 * @param columns how many
 * @param cells those that hold text, by row and column; none overlaps another
 */
public record PageTable(Box area, int rows, int columns, List<Cell> cells) {

    public PageTable {
        cells = List.copyOf(cells);
    }
}
