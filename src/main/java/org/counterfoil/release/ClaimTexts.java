package org.counterfoil.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The claims of two releases as texts, to be compared for what they say: not for where they stand, nor for what was made of them. */
final class ClaimTexts {

    /** What the linkage and the survivorship rules made of a claim. */
    private static final List<String> MADE = List.of("incident_id", "outcome", "link_probability", "linked_by");

    private static final List<String> PLACE = List.of("document", "locator");

    private static final List<String> NOT_SAID =
            Stream.concat(MADE.stream(), PLACE.stream()).toList();

    private final KeyedRows old;
    private final KeyedRows now;
    private final Map<String, List<String>> oldByIncident = new HashMap<>();
    private final Map<String, List<String>> nowByIncident = new HashMap<>();
    private final Set<String> differing = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();

    ClaimTexts(KeyedRows before, KeyedRows after) {
        old = before;
        now = after;
        index(old, oldByIncident);
        index(now, nowByIncident);
        compare(old, now);
        compare(now, old);
    }

    private void index(KeyedRows claims, Map<String, List<String>> byIncident) {
        claims.rows().forEach((id, claim) -> {
            fields.add(claim.getOrDefault("field", ""));
            byIncident
                    .computeIfAbsent(claim.getOrDefault("incident_id", ""), incident -> new ArrayList<>())
                    .add(id);
        });
    }

    private void compare(KeyedRows these, KeyedRows those) {
        these.rows().forEach((id, claim) -> {
            if (!RowTexts.isSame(claim, those.row(id), NOT_SAID)) {
                differing.add(claim.getOrDefault("report_id", ""));
            }
        });
    }

    static boolean isMade(String column) {
        return MADE.contains(column);
    }

    /** The fields that claims speak of. */
    Set<String> fields() {
        return fields;
    }

    /** Whether a report says something else than it did. */
    boolean differ(String report) {
        return differing.contains(report);
    }

    /** The claims of an incident's field, by id; with those that went. */
    Map<String, Map<String, String>> of(String incident, String field) {
        Map<String, Map<String, String>> claims = new TreeMap<>();
        add(old, oldByIncident.getOrDefault(incident, List.of()), field, claims);
        add(now, nowByIncident.getOrDefault(incident, List.of()), field, claims);
        return claims;
    }

    private static void add(KeyedRows from, List<String> ids, String field, Map<String, Map<String, String>> claims) {
        for (String id : ids) {
            Map<String, String> claim = from.row(id);
            if (claim.getOrDefault("field", "").equals(field)) {
                claims.put(id, claim);
            }
        }
    }

    Map<String, String> was(String claim) {
        return old.row(claim);
    }

    Map<String, String> is(String claim) {
        return now.row(claim);
    }

    boolean isSame(String claim) {
        return RowTexts.isSame(was(claim), is(claim), NOT_SAID);
    }
}
