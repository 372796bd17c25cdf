package org.counterfoil.release;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Why incidents are not what they were: their claims, field by field; else their reports; else the rules that choose. */
final class IncidentCauses {

    private static final String DOLLARS = "_usd_";
    private static final String STATUS = "_status";

    /** What was found out before: every total asks anew of the incidents in it. */
    private final Map<String, Set<Cause>> rows = new HashMap<>();

    private final Map<String, Map<String, Set<Cause>>> cells = new HashMap<>();
    private final Map<String, Set<String>> different = new HashMap<>();

    private final Set<String> touched = new TreeSet<>();

    private final InputChanges input;
    private final ReportMoves moves;
    private final FieldCauses fields;
    private final ValuationCauses valuations;
    private final FieldColumns columns;
    private final KeyedRows old;
    private final KeyedRows now;

    IncidentCauses(
            KeyedTables before,
            KeyedTables after,
            InputChanges input,
            ReportMoves moves,
            FieldCauses fields,
            ValuationCauses valuations,
            FieldColumns columns) {
        this.input = input;
        this.moves = moves;
        this.fields = fields;
        this.valuations = valuations;
        this.columns = columns;
        this.old = before.find(IncidentTable.NAME);
        this.now = after.find(IncidentTable.NAME);
    }

    /** The incidents that differ, came or went, or of which a report did; in no order. */
    Set<String> touched() {
        if (touched.isEmpty()) {
            touched.addAll(moves.touched());
            Stream.of(old, now)
                    .flatMap(rows -> rows.rows().keySet().stream())
                    .filter(incident -> !old.row(incident).equals(now.row(incident)))
                    .forEach(touched::add);
        }
        return touched;
    }

    boolean knows(String incident) {
        return old.rows().containsKey(incident) || now.rows().containsKey(incident);
    }

    /** Why the row came, went or differs; empty where it is what it was. */
    Set<Cause> row(String incident) {
        Set<Cause> known = rows.get(incident);
        if (known == null) {
            known = Collections.unmodifiableSet(rowAnew(incident));
            rows.put(incident, known);
        }
        return known;
    }

    private Set<Cause> rowAnew(String incident) {
        Map<String, String> was = old.row(incident);
        Map<String, String> is = now.row(incident);
        if (was.isEmpty() || is.isEmpty()) {
            Set<Cause> causes = moves.membership(incident);
            return causes.isEmpty() && !was.equals(is) ? input.everything() : causes;
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        differing(incident).forEach(column -> causes.addAll(cell(incident, column)));
        return causes;
    }

    private Set<String> differing(String incident) {
        return different.computeIfAbsent(incident, first -> differing(old.row(incident), now.row(incident)));
    }

    private static Set<String> differing(Map<String, String> was, Map<String, String> is) {
        Set<String> differing = new TreeSet<>(was.keySet());
        differing.addAll(is.keySet());
        differing.removeIf(column -> column.equals(LastChanged.COLUMN)
                || was.getOrDefault(column, "").equals(is.getOrDefault(column, "")));
        return differing;
    }

    /** Why the cells that speak of a field differ; empty where none does. */
    Set<Cause> cells(String incident, Set<String> of) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        differing(incident).stream()
                .filter(column -> columns.of(column).stream().anyMatch(of::contains))
                .forEach(column -> causes.addAll(cell(incident, column)));
        return causes;
    }

    /** Why one cell differs of an incident that both releases have; empty where it does not. */
    Set<Cause> differing(String incident, String column) {
        Map<String, String> was = old.row(incident);
        Map<String, String> is = now.row(incident);
        boolean both = !was.isEmpty() && !is.isEmpty();
        return both && differing(incident).contains(column) ? cell(incident, column) : Set.of();
    }

    /**
     * Why a sum over several incidents differs by this one of them; empty where it has no part in it.
     *
     * @param sum column of the sum, as {@code taken_usd_low} or {@code taken_with_valued_usd_low}; or the field
     */
    Set<Cause> figures(String incident, String sum) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (String field : columns.of(sum)) {
            differing(incident).stream()
                    .filter(column -> column.startsWith(field + DOLLARS)
                            || column.equals(field)
                            || column.equals(field + STATUS)
                            || FieldColumns.valued(column).equals(field) && sum.contains("_valued"))
                    .forEach(column -> causes.addAll(cell(incident, column)));
        }
        return causes;
    }

    Set<Cause> cell(String incident, String column) {
        Map<String, Set<Cause>> of = cells.computeIfAbsent(incident, first -> new HashMap<>());
        Set<Cause> known = of.get(column);
        if (known == null) {
            known = Collections.unmodifiableSet(cellAnew(incident, column));
            of.put(column, known);
        }
        return known;
    }

    private Set<Cause> cellAnew(String incident, String column) {
        if (column.equals(LastChanged.COLUMN)) {
            return row(incident);
        }
        if (!FieldColumns.valued(column).isEmpty()) {
            Set<Cause> valued = valuations.of(incident, FieldColumns.valued(column));
            return valued.isEmpty() ? input.everything() : valued;
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        columns.of(column).forEach(field -> causes.addAll(fields.of(incident, field)));
        if (columns.of(column).isEmpty()) {
            causes.addAll(moves.membership(incident));
        }
        if (columns.of(column).isEmpty() && !FieldColumns.isCount(column)) {
            causes.addAll(fields.of(incident));
        }
        if (causes.isEmpty()) {
            causes.addAll(input.choosing(moves.sources(incident)));
        }
        return causes.isEmpty() ? input.everything() : causes;
    }

    /** The incidents of both releases that differ, by id. */
    Map<String, Set<Cause>> changed(Set<String> incidents) {
        Map<String, Set<Cause>> changed = new TreeMap<>();
        for (String incident : incidents) {
            if (!old.row(incident).equals(now.row(incident))) {
                changed.put(incident, row(incident));
            }
        }
        return changed;
    }
}
