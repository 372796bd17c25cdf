package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;

/**
 * Dates the rows of a table: each says in which release it last became what it is. A row that did not change keeps its
 * release, so the column changes with its row and never alone.
 */
final class LastChanged {

    static final String COLUMN = "last_changed";

    private LastChanged() {}

    /**
     * @param table has the column, whatever is in it
     * @param before tables of the last release; empty before the first
     */
    static Table in(Table table, List<Table> before, ReleaseId release) {
        int column = table.columns().stream().map(Column::name).toList().indexOf(COLUMN);
        KeyedRows last = Changes.find(before, table.name());
        KeyedRows now = KeyedRows.of(table);
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            String key = row.cells().get(0).text();
            boolean same = RowTexts.isSame(last.row(key), now.row(key), List.of(COLUMN));
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.set(column, Cell.of(same ? last.row(key).getOrDefault(COLUMN, "") : release.text()));
            rows.add(new Row(cells, row.anchors()));
        }
        return new Table(table.name(), table.title(), table.meaning(), table.keyColumns(), table.columns(), rows);
    }
}
