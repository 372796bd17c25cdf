package org.counterfoil.release;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** People's decisions that were made, changed or taken back between two releases; who gave which reason does not matter. */
final class DecisionChanges {

    /** Two reports that a decision is on. */
    record Pair(String left, String right) {}

    private final Map<String, Pair> changed = new TreeMap<>();

    DecisionChanges(TextTable before, TextTable after) {
        Map<String, Map<String, String>> old = before.by("left", "right");
        Map<String, Map<String, String>> now = after.by("left", "right");
        Set<String> pairs = new TreeSet<>(old.keySet());
        pairs.addAll(now.keySet());
        for (String pair : pairs) {
            Map<String, String> was = old.getOrDefault(pair, Map.of());
            Map<String, String> is = now.getOrDefault(pair, Map.of());
            if (!Objects.equals(was.get("decision"), is.get("decision"))) {
                Map<String, String> row = is.isEmpty() ? was : is;
                changed.put(pair, new Pair(row.getOrDefault("left", ""), row.getOrDefault("right", "")));
            }
        }
    }

    boolean any() {
        return !changed.isEmpty();
    }

    /** Those on two of the reports. */
    java.util.List<Pair> within(Set<String> reports) {
        return changed.values().stream()
                .filter(pair -> reports.contains(pair.left()) && reports.contains(pair.right()))
                .toList();
    }
}
