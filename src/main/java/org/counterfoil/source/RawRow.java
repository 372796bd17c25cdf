package org.counterfoil.source;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number 1-based: the row of the sheet, the line of the file, the row within a table of a page
 * @param cells those that are not blank, by column
 */
public record RawRow(int number, List<RawCell> cells) {

    public RawRow {
        cells = cells.stream().filter(cell -> !cell.text().isBlank()).toList();
    }

    /** @param column 1-based */
    public Optional<RawCell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
