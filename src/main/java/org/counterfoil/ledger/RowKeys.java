package org.counterfoil.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Sha256;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** Names under which the rows of a table are remembered, each once: their key columns, or what they say where they have none. */
final class RowKeys {

    private static final int LONGEST = 500;
    private static final int KEPT = 200;

    private RowKeys() {}

    /** One a row, in the order of the rows. */
    static List<String> of(Table table) {
        Map<String, Integer> met = new HashMap<>();
        return table.rows().stream()
                .map(row -> {
                    String key = key(table, row);
                    int number = met.merge(key, 1, Integer::sum);
                    return number == 1 ? key : key + "#" + number;
                })
                .toList();
    }

    private static String key(Table table, Row row) {
        int named = table.keyColumns() == 0 ? row.cells().size() : table.keyColumns();
        String key = String.join(
                "\u001f", row.cells().subList(0, named).stream().map(Cell::text).toList());
        if (table.keyColumns() == 0) {
            return Sha256.of(key);
        }
        return key.length() <= LONGEST ? key : key.substring(0, KEPT) + Sha256.of(key);
    }
}
