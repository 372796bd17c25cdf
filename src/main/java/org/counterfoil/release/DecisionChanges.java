package org.counterfoil.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.Ruling;

/** People's decisions that were made, changed or taken back between two releases; who gave which reason does not matter. */
final class DecisionChanges {

    /** Two reports that a decision is on; one twice, where it is on one report or what that claims. */
    record Pair(String left, String right) {}

    private static final List<String> PAIRS = List.of("same", "not same");

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
                changed.put(pair, pair(row));
            }
        }
    }

    private static Pair pair(Map<String, String> row) {
        String left = row.getOrDefault("left", "");
        if (PAIRS.contains(row.getOrDefault("decision", ""))) {
            return new Pair(left, row.getOrDefault("right", ""));
        }
        String report = Ruling.Subject.parse(left).report();
        return new Pair(report, report);
    }

    boolean any() {
        return !changed.isEmpty();
    }

    /** Those on two of the reports. */
    List<Pair> within(Set<String> reports) {
        return changed.values().stream()
                .filter(pair -> reports.contains(pair.left()) && reports.contains(pair.right()))
                .toList();
    }
}
