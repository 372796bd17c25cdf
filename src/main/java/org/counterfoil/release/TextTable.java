package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of a release as texts, for looking things up.
 *
 * @param rows by column; empty cells are left out
 */
public record TextTable(List<String> columns, List<Map<String, String>> rows) {

    /** The table of that name, or one without rows. */
    public static TextTable of(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(TextTable::of)
                .orElse(new TextTable(List.of(), List.of()));
    }

    private static TextTable of(Table table) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        RowTexts.Columns shared = new RowTexts.Columns(columns);
        for (Row row : table.rows()) {
            rows.add(shared.row(row.cells().stream().map(Cell::text).toList()));
        }
        return new TextTable(columns, rows);
    }

    String first() {
        return columns.isEmpty() ? "" : columns.get(0);
    }

    /** Rows by what stands in the columns; of several the last. */
    Map<String, Map<String, String>> by(String... key) {
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (Map<String, String> row : rows) {
            found.put(Stream.of(key).map(column -> row.getOrDefault(column, "")).collect(Collectors.joining(" ")), row);
        }
        return found;
    }
}
