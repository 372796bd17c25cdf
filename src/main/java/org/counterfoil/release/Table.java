package org.counterfoil.release;

import java.util.List;

/**
 * A published table: one CSV file, one sheet.
 *
 * @param name name of the CSV file without ending: {@code stated_totals}
 * @param title name of the sheet: {@code Stated totals}
 * @param meaning what a row is, in one sentence
 * @param rows copied; a great many are held as {@link PackedRows}
 * @param keyColumns how many of the first columns together name a row
 */
public record Table(String name, String title, String meaning, int keyColumns, List<Column> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        if (!(rows instanceof PackedRows)) {
            checkWidth(name, columns.size(), rows);
            rows = RowPacker.of(rows.stream(), keyColumns).rows();
        }
    }

    private static void checkWidth(String name, int columns, List<Row> rows) {
        for (Row row : rows) {
            if (row.cells().size() != columns) {
                throw new IllegalArgumentException(
                        name + ": a row has " + row.cells().size() + " cells for " + columns + " columns");
            }
        }
    }
}
