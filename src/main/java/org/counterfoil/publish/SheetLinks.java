package org.counterfoil.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** The links between sheets: where each anchor lies. */
final class SheetLinks {

    /** Excel takes no more hyperlinks a sheet. */
    static final int MOST = 65_530;

    private final Map<String, String> places = new TreeMap<>();

    SheetLinks(List<Table> tables) {
        for (Table table : tables) {
            String sheet = "'" + table.title().replace("'", "''") + "'!A";
            places.put(table.name() + "#", sheet + 1);
            int number = SheetRows.FIRST;
            for (Row row : table.rows()) {
                for (String anchor : row.anchors()) {
                    places.putIfAbsent(table.name() + "#" + anchor, sheet + number);
                }
                number++;
            }
        }
    }

    /** The cell that a link leads to, or empty where nothing is linked or nothing is there. */
    Optional<String> place(String link) {
        return link.isEmpty() ? Optional.empty() : Optional.ofNullable(places.get(link));
    }
}
