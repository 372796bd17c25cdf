package org.counterfoil.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which incidents are summed up in which row, as far as a table of incidents tells by itself. Of one release; for one thread. */
final class Groups {

    /** @param all whether all incidents, not only those in the scope of the headline figures */
    private record Scoped(Grouping grouping, boolean all) {}

    private final KeyedRows incidents;
    private final String headline;
    private final Map<Scoped, Map<String, Set<String>>> known = new HashMap<>();

    /** @param headline the column of incidents that says whether one is in the scope of the headline figures */
    Groups(KeyedRows incidents, String headline) {
        this.incidents = incidents;
        this.headline = headline;
    }

    /** The ids of the incidents that stand behind a row of that table. */
    Set<String> members(GroupedTable table, Map<String, String> row) {
        Scoped scoped = new Scoped(
                table.grouping(row), row.getOrDefault(GroupColumns.SCOPE, "").equals(YearTable.ALL));
        return known.computeIfAbsent(scoped, this::groups).getOrDefault(table.group(row), Set.of());
    }

    /** The columns of incidents that say in which groups, and in which scope, an incident is. */
    List<String> columns(Grouping grouping) {
        return Stream.concat(Stream.of(headline), grouping.columns(incidents.columns()).stream())
                .toList();
    }

    /** What a figure is made of: countries are counted by the field that has them. */
    String field(String measure) {
        return measure.equals(Swing.COUNTRIES)
                ? Grouping.COUNTRY.columns(incidents.columns()).get(0)
                : measure;
    }

    private Map<String, Set<String>> groups(Scoped scoped) {
        List<String> by = scoped.grouping().columns(incidents.columns());
        Map<String, Set<String>> groups = new HashMap<>();
        incidents.rows().forEach((incident, row) -> {
            if (scoped.all() || "true".equals(row.get(headline))) {
                List<String> texts =
                        by.stream().map(column -> row.getOrDefault(column, "")).toList();
                scoped.grouping()
                        .values(texts)
                        .forEach(value -> groups.computeIfAbsent(value, first -> new TreeSet<>())
                                .add(incident));
            }
        });
        return groups;
    }
}
