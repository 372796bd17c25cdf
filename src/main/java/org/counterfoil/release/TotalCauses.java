package org.counterfoil.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Why stated totals are not held against what they were: the statement itself, or the incidents in its scope. */
final class TotalCauses {

    private static final List<String> HELD = List.of(
            "itemised_low",
            "itemised_best",
            "itemised_high",
            "unallocated",
            "difference_low",
            "difference_best",
            "difference_high",
            "met",
            "note",
            "incidents",
            "unvalued",
            "incident_ids",
            "unvalued_ids");

    private final InputChanges input;
    private final IncidentCauses incidents;
    private final KeyedRows old;
    private final KeyedRows now;

    TotalCauses(KeyedTables before, KeyedTables after, InputChanges input, IncidentCauses incidents) {
        this.input = input;
        this.incidents = incidents;
        this.old = before.find(TotalTable.NAME);
        this.now = after.find(TotalTable.NAME);
    }

    boolean knows(String total) {
        return old.rows().containsKey(total) || now.rows().containsKey(total);
    }

    Set<Cause> row(String total) {
        Map<String, String> was = old.row(total);
        Map<String, String> is = now.row(total);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (was.isEmpty() || is.isEmpty()) {
            causes.addAll(cell("", was, is));
            return causes;
        }
        Set<String> columns = new TreeSet<>(was.keySet());
        columns.addAll(is.keySet());
        columns.stream()
                .filter(column -> !was.getOrDefault(column, "").equals(is.getOrDefault(column, "")))
                .forEach(column -> causes.addAll(cell(column, was, is)));
        return causes;
    }

    /** @param column empty where the total came or went */
    Set<Cause> cell(String column, Map<String, String> was, Map<String, String> is) {
        Map<String, String> row = is.isEmpty() ? was : is;
        Set<Cause> said = input.reading(row.getOrDefault("source", ""), row.getOrDefault("document", ""));
        Set<Cause> causes = HELD.contains(column) ? held(was, is) : said;
        if (causes.isEmpty()) {
            causes = said.isEmpty() ? input.choosing(Set.of()) : said;
        }
        return causes.isEmpty() ? input.everything() : causes;
    }

    private Set<Cause> held(Map<String, String> was, Map<String, String> is) {
        Set<String> before = counted(was);
        Set<String> after = counted(is);
        Set<String> all = new TreeSet<>(before);
        all.addAll(after);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        all.stream()
                .filter(incident -> before.contains(incident) != after.contains(incident))
                .forEach(incident -> causes.addAll(incidents.row(incident)));
        Set<String> measured = measured(is.getOrDefault("measure", ""));
        all.forEach(incident -> causes.addAll(incidents.cells(incident, measured)));
        if (causes.isEmpty()) {
            incidents.changed(all).values().forEach(causes::addAll);
        }
        return causes;
    }

    private static Set<String> measured(String measure) {
        return measure.equals("loss") ? Set.of("taken", "attempted") : Set.of(singular(measure));
    }

    /** Countries are counted from the field {@code country}. */
    private static String singular(String measure) {
        return measure.equals("countries") ? "country" : measure.equals("victims") ? "victim" : measure;
    }

    private static Set<String> counted(Map<String, String> total) {
        Set<String> ids = new TreeSet<>();
        for (String column : List.of("incident_ids", "unvalued_ids")) {
            ids.addAll(List.of(total.getOrDefault(column, "").split(Words.BETWEEN)));
        }
        ids.remove("");
        return ids;
    }
}
