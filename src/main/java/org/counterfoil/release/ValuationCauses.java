package org.counterfoil.release;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Why a quantity in kind comes to another sum: another rate, another quantity or date, or a later night where the last rate is asked for. */
final class ValuationCauses {

    private static final String IN_KIND = "_in_kind";

    /** What is asked of the table of rates. */
    private static final List<String> ASKED =
            List.of("quantity_low", "quantity_best", "quantity_high", "basis_date", "unit", "basis");

    private final InputChanges input;
    private final FieldCauses fields;
    private final KeyedRows old;
    private final KeyedRows now;

    /** Keys of the rows that differ, by incident and kind of loss. */
    private final Map<String, List<String>> differing = new TreeMap<>();

    ValuationCauses(KeyedTables before, KeyedTables after, InputChanges input, FieldCauses fields) {
        this.input = input;
        this.fields = fields;
        this.old = before.find(ValuationTable.NAME);
        this.now = after.find(ValuationTable.NAME);
        Set<String> keys = new TreeSet<>(old.rows().keySet());
        keys.addAll(now.rows().keySet());
        keys.stream().filter(key -> !old.row(key).equals(now.row(key))).forEach(key -> {
            Map<String, String> row = now.row(key).isEmpty() ? old.row(key) : now.row(key);
            differing
                    .computeIfAbsent(
                            loss(row.getOrDefault("incident_id", ""), row.getOrDefault("field", "")),
                            first -> new ArrayList<>())
                    .add(key);
        });
    }

    private static String loss(String incident, String field) {
        return incident + " " + field;
    }

    /** Why what an incident's kind of loss is valued at differs; empty where no valuation of it does. */
    Set<Cause> of(String incident, String field) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        differing
                .getOrDefault(loss(incident, field), List.of())
                .forEach(key -> causes.addAll(row(old.row(key), now.row(key))));
        return causes;
    }

    Set<Cause> row(Map<String, String> was, Map<String, String> is) {
        Map<String, String> row = is.isEmpty() ? was : is;
        String incident = row.getOrDefault("incident_id", "");
        String field = row.getOrDefault("field", "");
        boolean asked = ASKED.stream().allMatch(column -> Objects.equals(was.get(column), is.get(column)));
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!asked) {
            causes.addAll(fields.of(incident, field + IN_KIND));
            causes.addAll(causes.isEmpty() ? fields.of(incident) : Set.of());
        }
        if (differs(was, is, "rate_best") || differs(was, is, "rate_date") || differs(was, is, "status")) {
            causes.addAll(input.valuing());
        }
        if (causes.isEmpty() && "last".equals(row.get("basis")) && differs(was, is, "rate_date")) {
            causes.add(Cause.NIGHT_PASSED);
        }
        if (causes.isEmpty()) {
            causes.addAll(fields.of(incident));
        }
        if (causes.isEmpty()) {
            causes.addAll(input.valuing());
            causes.addAll(input.choosing(Set.of()));
        }
        return causes.isEmpty() ? input.everything() : causes;
    }

    private static boolean differs(Map<String, String> was, Map<String, String> is, String column) {
        return !Objects.equals(was.get(column), is.get(column));
    }
}
