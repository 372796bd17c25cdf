package org.counterfoil.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which incidents are summed up in which row of the totals by year, country and kind of victim, as far as a table of incidents
 * tells by itself. Of one release; for one thread.
 */
final class Groups {

    private final KeyedRows incidents;
    private final String headline;
    private final Map<String, Map<String, Set<String>>> known = new HashMap<>();

    /** @param headline the column of incidents that says whether one is in the scope of the headline figures */
    Groups(KeyedRows incidents, String headline) {
        this.incidents = incidents;
        this.headline = headline;
    }

    /**
     * @param row of that table: its scope and value name the group
     * @return ids of incidents
     */
    Set<String> members(String table, Map<String, String> row) {
        boolean all = row.getOrDefault(GroupColumns.SCOPE, "").equals(YearTable.ALL);
        String value = row.getOrDefault(keyColumn(table), "");
        return known.computeIfAbsent(table + (all ? " all" : ""), first -> groups(table, all))
                .getOrDefault(value, Set.of());
    }

    /** The columns of incidents that say in which groups of a table, and in which scope, an incident is. */
    List<String> columns(String table) {
        return switch (table) {
            case YearTable.NAME -> {
                String date = beginning("_from");
                yield List.of(headline, date + "_from", date + "_to");
            }
            case ValueTotals.COUNTRIES -> List.of(headline, beginning("_names"));
            default -> List.of(headline, ValueTotals.KIND);
        };
    }

    private static String keyColumn(String table) {
        return switch (table) {
            case YearTable.NAME -> "year";
            case ValueTotals.COUNTRIES -> "country";
            default -> ValueTotals.KIND;
        };
    }

    /** Of the first column with such an end the rest: only the first date and the first countries are summed up by. */
    private String beginning(String end) {
        return incidents.columns().stream()
                .filter(column -> column.endsWith(end))
                .findFirst()
                .map(column -> column.substring(0, column.length() - end.length()))
                .orElse("");
    }

    private Map<String, Set<String>> groups(String table, boolean all) {
        List<String> by = columns(table).subList(1, columns(table).size());
        Map<String, Set<String>> groups = new HashMap<>();
        incidents.rows().forEach((incident, row) -> {
            if (all || "true".equals(row.get(headline))) {
                List<String> texts =
                        by.stream().map(column -> row.getOrDefault(column, "")).toList();
                values(table, texts)
                        .forEach(value -> groups.computeIfAbsent(value, first -> new TreeSet<>())
                                .add(incident));
            }
        });
        return groups;
    }

    private static List<String> values(String table, List<String> texts) {
        if (!table.equals(YearTable.NAME)) {
            return List.of(texts.get(0).split(Words.BETWEEN));
        }
        String year = texts.get(0).split("-")[0];
        return List.of(year.equals(texts.get(1).split("-")[0]) ? year : "");
    }
}
