package org.counterfoil.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** The links between sheets: where each anchor lies. */
final class SheetLinks {

    /** Excel takes no more hyperlinks a sheet. */
    static final int MOST = 65_530;

    private final Map<String, Sheet> sheets = new HashMap<>();

    /**
     * @param first the first cell of its rows but for their number: {@code 'Stated totals'!A}
     * @param rows number of the row of each anchor; only looked up in, so that its order has no say
     */
    private record Sheet(String first, Map<String, Integer> rows) {}

    SheetLinks(List<Table> tables) {
        for (Table table : tables) {
            Map<String, Integer> rows = new HashMap<>();
            rows.put("", 1);
            int number = SheetRows.FIRST;
            for (Row row : table.rows()) {
                for (String anchor : row.anchors()) {
                    rows.putIfAbsent(anchor, number);
                }
                number++;
            }
            sheets.put(table.name(), new Sheet("'" + table.title().replace("'", "''") + "'!A", rows));
        }
    }

    /** The cell that a link leads to, or empty where nothing is linked or nothing is there. */
    Optional<String> place(String link) {
        if (link.isEmpty()) {
            return Optional.empty();
        }
        int mark = link.indexOf('#');
        return Optional.ofNullable(sheets.get(link.substring(0, mark)))
                .flatMap(sheet -> Optional.ofNullable(sheet.rows().get(link.substring(mark + 1)))
                        .map(row -> sheet.first() + row));
    }
}
