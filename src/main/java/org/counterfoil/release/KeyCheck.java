package org.counterfoil.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
        Map<List<String>, Integer> rows = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> key = table.rows().get(row).cells().subList(0, keyColumns).stream()
                    .map(Cell::text)
                    .toList();
            Integer first = rows.putIfAbsent(key, row);
            if (first != null) {
                found.add(table.name() + ", row " + (row + 1) + ": the key " + String.join(", ", key)
                        + " is that of row " + (first + 1) + ", too");
            }
        }
    }

    private static void dangling(ForeignKey key, Table from, Table to, List<String> found) {
        List<Integer> columns = positions(from, key.columns());
        List<Integer> target = positions(to, key.targetColumns());
        if (columns.contains(-1) || target.contains(-1)) {
            return;
        }
        TreeSet<String> known = new TreeSet<>();
        to.rows().forEach(row -> known.add(text(row, target)));
        for (int row = 0; row < from.rows().size(); row++) {
            String text = text(from.rows().get(row), columns);
            if (!text.isBlank() && !known.contains(text)) {
                found.add(from.name() + ", row " + (row + 1) + ": " + String.join(", ", key.columns()) + " '"
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
        return columns.stream().map(column -> row.cells().get(column).text()).collect(Collectors.joining("\n"));
    }
}
