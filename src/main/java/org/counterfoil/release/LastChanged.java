package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Dates the rows of a table: each says in which release it last became what it is. A row that did not change keeps its
 * release, so the column changes with its row and never alone. Safe for many threads.
 */
final class LastChanged {

    static final String COLUMN = "last_changed";

    private final KeyedRows last;
    private final ReleaseId release;
    private final RowTexts.Columns columns;
    private final int column;

    /**
     * @param table its name; the first column is its key
     * @param columns of the table, {@link #COLUMN} among them
     * @param before tables of the last release; empty before the first
     */
    LastChanged(String table, List<Column> columns, List<Table> before, ReleaseId release) {
        List<String> names = columns.stream().map(Column::name).toList();
        this.last = Changes.find(before, table);
        this.release = release;
        this.columns = new RowTexts.Columns(names);
        this.column = names.indexOf(COLUMN);
    }

    /** @param row has the column, whatever is in it */
    Row dated(Row row) {
        Map<String, String> then = last.row(row.cells().get(0).text());
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(column, Cell.of(isSame(then, row) ? then.getOrDefault(COLUMN, "") : release.text()));
        return new Row(cells, row.anchors());
    }

    private boolean isSame(Map<String, String> then, Row row) {
        return !then.isEmpty()
                && RowTexts.isSame(
                        then, columns.row(row.cells().stream().map(Cell::text).toList()), List.of(COLUMN));
    }
}
