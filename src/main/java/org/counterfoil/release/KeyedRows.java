package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table as it is compared from release to release: texts alone, by the columns that name a row. Where several do, its name is
 * these as one CSV record.
 *
 * @param rows by key, then by column; empty cells are left out
 */
record KeyedRows(String name, List<String> columns, Map<String, Map<String, String>> rows) {

    KeyedRows {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    static KeyedRows nothing(String name) {
        return new KeyedRows(name, List.of(), Map.of());
    }

    /** @throws IllegalArgumentException if two rows have one key */
    static KeyedRows of(Table table) {
        return of(table, nothing(table.name()));
    }

    /**
     * The same, where most rows are expected to be those of another release: these are held once.
     *
     * @throws IllegalArgumentException if two rows have one key
     */
    static KeyedRows of(Table table, KeyedRows like) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        List<String> named = columns.subList(0, keyColumns(table.name(), columns));
        RowTexts.Columns shared = new RowTexts.Columns(columns);
        Map<String, Map<String, String>> rows = new TreeMap<>();
        SharedTexts recurring = new SharedTexts(columns.size());
        for (Row row : table.rows()) {
            List<String> texts = texts(row, recurring);
            RowTexts now = shared.row(texts);
            String key = named.size() == 1 ? texts.get(0) : RowText.write(texts.subList(0, named.size()));
            Map<String, String> known = like.row(key);
            if (rows.put(key, now.equals(known) ? known : now) != null) {
                throw new IllegalArgumentException(
                        table.name() + ": two rows are named '" + key + "' in " + String.join(" and ", named));
            }
        }
        return new KeyedRows(table.name(), columns, rows);
    }

    private static int keyColumns(String table, List<String> columns) {
        int named = GroupedTable.find(table).map(GroupedTable::keyColumns).orElse(1);
        return Math.min(columns.size(), named);
    }

    private static List<String> texts(Row row, SharedTexts recurring) {
        String[] texts = new String[row.cells().size()];
        for (int column = 0; column < texts.length; column++) {
            texts[column] = recurring.of(column, row.cells().get(column).text());
        }
        return List.of(texts);
    }

    static Map<String, String> cells(List<String> columns, List<String> texts) {
        return new RowTexts.Columns(columns).row(texts);
    }

    Map<String, String> row(String key) {
        return rows.getOrDefault(key, Map.of());
    }

    String text(String key) {
        Map<String, String> row = row(key);
        return RowText.write(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }

    /** As a table of texts, rows by key. */
    Table table() {
        List<Column> typed = columns.stream()
                .map(column -> new Column(column, column, ColumnType.TEXT, "", "", 10))
                .toList();
        List<Row> texts = new ArrayList<>();
        for (Map<String, String> row : rows.values()) {
            texts.add(new Row(
                    columns.stream()
                            .map(column -> Cell.of(row.getOrDefault(column, "")))
                            .toList(),
                    List.of()));
        }
        return new Table(name, name, "", keyColumns(name, columns), typed, texts);
    }
}
