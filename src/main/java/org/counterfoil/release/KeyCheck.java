package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the keys of a release hold: that of each table names one row, and those between tables lead to one. */
public final class KeyCheck {

    private KeyCheck() {}

    /**
     * What does not hold, as sentences with table, row and key; empty where all holds.
     *
     * @param tables typed, or as read from the files of a release
     * @param keyColumns how many of its first columns are the key of each table, by name; a table without is not asked
     */
    public static List<String> violations(List<Table> tables, Map<String, Integer> keyColumns) {
        List<String> found = new ArrayList<>();
        tables.forEach(table -> repeated(table, keyColumns.getOrDefault(table.name(), 0), found));
        for (ForeignKey key : ForeignKey.ALL) {
            Optional<Table> from = table(tables, key.table());
            Optional<Table> to = table(tables, key.target());
            if (from.isPresent() && to.isPresent()) {
                dangling(key, from.get(), to.get(), found);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Table> table(List<Table> tables, String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static void repeated(Table table, int keyColumns, List<String> found) {
        if (keyColumns == 0) {
            return;
        }
        FirstRows rows = new FirstRows(table.rows(), keyColumns);
        int number = 0;
        for (Row row : table.rows()) {
            int first = rows.first(row, number++);
            if (first < number - 1) {
                found.add(table.name() + ", row " + number + ": the key "
                        + String.join(", ", FirstRows.key(row, keyColumns)) + " is that of row " + (first + 1)
                        + ", too");
            }
        }
    }

    private static void dangling(ForeignKey key, Table from, Table to, List<String> found) {
        List<Integer> columns = positions(from, key.columns());
        List<Integer> target = positions(to, key.targetColumns());
        if (columns.contains(-1) || target.contains(-1)) {
            return;
        }
        Set<String> known =
                Collections.newSetFromMap(new HashMap<>()); // only asked: five million claims ask for a report
        to.rows().forEach(row -> known.add(text(row, target)));
        int number = 0;
        for (Row row : from.rows()) {
            number++;
            String text = text(row, columns);
            if (!text.isBlank() && !known.contains(text)) {
                found.add(from.name() + ", row " + number + ": " + String.join(", ", key.columns()) + " '"
                        + text.strip().replace("\n", ", ") + "' is no row of " + to.name());
            }
        }
    }

    /** Of columns in a table, -1 where it has none of that name. */
    private static List<Integer> positions(Table table, List<String> columns) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        return columns.stream().map(names::indexOf).toList();
    }

    private static String text(Row row, List<Integer> columns) {
        return columns.size() == 1
                ? row.cells().get(columns.get(0)).text()
                : columns.stream().map(column -> row.cells().get(column).text()).collect(Collectors.joining("\n"));
    }
}
