package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterfoil.linkage.evaluation.Truth;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawTable;

/** Takes a file of labelled rows apart into the lists that its rows stand for, each as a document of its own. */
final class LabelledLists {

    /** A header that every reader of tables takes for the key. */
    private static final String KEY = "row_id";

    private final Set<String> ids;

    LabelledLists(Truth truth) {
        this.ids = truth.ids();
    }

    /**
     * A file may hold the rows of several lists: what stands before the {@code #} of a row's id names its list.
     *
     * @return by list; tables that have no row of the truth are left as they are
     */
    List<RawDocument> of(RawDocument raw) {
        Map<String, List<RawTable>> tables = new TreeMap<>();
        for (RawTable table : raw.tables()) {
            int key = keyColumn(table);
            if (!table.rows().isEmpty()) {
                byList(table, key)
                        .forEach((list, rows) -> tables.computeIfAbsent(list, name -> new ArrayList<>())
                                .add(new RawTable(table.name(), table.place(), rows)));
            }
        }
        return tables.entrySet().stream()
                .map(list -> new RawDocument(list.getKey(), raw.path(), raw.format(), list.getValue(), raw.passages()))
                .toList();
    }

    /** The column that holds most ids of the truth; the first where none holds any. */
    private int keyColumn(RawTable table) {
        Map<Integer, Integer> met = new TreeMap<>();
        for (RawRow row : table.rows()) {
            for (RawCell cell : row.cells()) {
                if (ids.contains(cell.text())) {
                    met.merge(cell.column(), 1, Integer::sum);
                }
            }
        }
        int most = met.values().stream().mapToInt(each -> each).max().orElse(0);
        return met.keySet().stream()
                .filter(column -> met.getOrDefault(column, 0) == most)
                .findFirst()
                .orElse(1);
    }

    private static Map<String, List<RawRow>> byList(RawTable table, int key) {
        RawRow header = keyed(table.rows().get(0), key);
        Map<String, List<RawRow>> rows = new TreeMap<>();
        table.rows().stream()
                .skip(1)
                .forEach(row -> rows.computeIfAbsent(list(row, key), list -> new ArrayList<>(List.of(header)))
                        .add(row));
        return rows;
    }

    private static RawRow keyed(RawRow header, int key) {
        return new RawRow(
                header.number(),
                header.cells().stream()
                        .map(cell -> cell.column() == key ? RawCell.ofText(key, KEY) : cell)
                        .toList());
    }

    private static String list(RawRow row, int key) {
        String id = row.cell(key).map(RawCell::text).orElse("");
        String name = id.contains("#") ? id.substring(0, id.indexOf('#')) : "labelled";
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
