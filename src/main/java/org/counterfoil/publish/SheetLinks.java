package org.counterfoil.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** The links between sheets: where each lies that one of the first links of a sheet, as many as Excel takes, leads to. */
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
        Map<String, Set<String>> wanted = wanted(tables);
        for (Table table : tables) {
            sheets.put(
                    table.name(),
                    new Sheet(
                            "'" + table.title().replace("'", "''") + "'!A",
                            rows(table, wanted.getOrDefault(table.name(), Set.of()))));
        }
    }

    /** By table the anchors that its sheets' links lead to: a release has ten times as many as Excel takes links. */
    private static Map<String, Set<String>> wanted(List<Table> tables) {
        Map<String, Set<String>> wanted = new HashMap<>();
        for (Table table : tables) {
            SheetRows.of(table).stream()
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::link)
                    .filter(link -> !link.isEmpty())
                    .limit(MOST)
                    .forEach(link -> wanted.computeIfAbsent(table(link), name -> new HashSet<>())
                            .add(anchor(link)));
        }
        return wanted;
    }

    private static Map<String, Integer> rows(Table table, Set<String> wanted) {
        Map<String, Integer> rows = new HashMap<>();
        rows.put("", 1);
        int number = SheetRows.FIRST;
        for (Row row : wanted.isEmpty() ? List.<Row>of() : SheetRows.of(table)) {
            for (String anchor : row.anchors()) {
                if (wanted.contains(anchor)) {
                    rows.putIfAbsent(anchor, number);
                }
            }
            number++;
        }
        return rows;
    }

    private static String table(String link) {
        return link.substring(0, link.indexOf('#'));
    }

    private static String anchor(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    /** The cell that a link leads to, or empty where nothing is linked, nothing is there, or the link is one too many for its sheet. */
    Optional<String> place(String link) {
        if (link.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(sheets.get(table(link)))
                .flatMap(sheet ->
                        Optional.ofNullable(sheet.rows().get(anchor(link))).map(row -> sheet.first() + row));
    }
}
