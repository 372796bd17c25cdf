package org.counterfoil.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The claims of two releases as texts, to be compared for what they say: not for where they stand, nor for what was made of them. */
final class ClaimTexts {

    /** What the linkage and the survivorship rules made of a claim. */
    private static final List<String> MADE = List.of("incident_id", "outcome", "link_probability", "linked_by");

    private static final List<String> PLACE = List.of("document", "locator");

    private final Map<String, Map<String, Map<String, String>>> old;
    private final Map<String, Map<String, Map<String, String>>> now;
    private final Map<String, Map<String, String>> oldById = new HashMap<>();
    private final Map<String, Map<String, String>> nowById = new HashMap<>();
    private final Set<String> differing = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();

    ClaimTexts(List<Table> before, List<Table> after) {
        old = byField(TextTable.of(before, ClaimTable.NAME), oldById);
        now = byField(TextTable.of(after, ClaimTable.NAME), nowById);
        compare(oldById, nowById);
        compare(nowById, oldById);
    }

    private Map<String, Map<String, Map<String, String>>> byField(
            TextTable claims, Map<String, Map<String, String>> byId) {
        Map<String, Map<String, Map<String, String>>> found = new HashMap<>();
        for (Map<String, String> claim : claims.rows()) {
            String field = claim.getOrDefault("field", "");
            fields.add(field);
            byId.put(claim.getOrDefault("claim_id", ""), claim);
            found.computeIfAbsent(key(claim.getOrDefault("incident_id", ""), field), key -> new TreeMap<>())
                    .put(claim.getOrDefault("claim_id", ""), claim);
        }
        return found;
    }

    private static String key(String incident, String field) {
        return incident + " " + field;
    }

    private void compare(Map<String, Map<String, String>> these, Map<String, Map<String, String>> those) {
        these.forEach((id, claim) -> {
            if (!says(claim).equals(says(those.getOrDefault(id, Map.of())))) {
                differing.add(claim.getOrDefault("report_id", ""));
            }
        });
    }

    private static Map<String, String> says(Map<String, String> claim) {
        Map<String, String> words = new TreeMap<>(claim);
        words.keySet().removeAll(MADE);
        words.keySet().removeAll(PLACE);
        return words;
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
        Map<String, Map<String, String>> claims = new TreeMap<>(old.getOrDefault(key(incident, field), Map.of()));
        claims.putAll(now.getOrDefault(key(incident, field), Map.of()));
        return claims;
    }

    Map<String, String> was(String claim) {
        return oldById.getOrDefault(claim, Map.of());
    }

    Map<String, String> is(String claim) {
        return nowById.getOrDefault(claim, Map.of());
    }

    boolean isSame(String claim) {
        return says(was(claim)).equals(says(is(claim)));
    }
}
