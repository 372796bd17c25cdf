package org.counterfoil.source;

import java.util.Map;
import java.util.Optional;

/**
 * Another field, by another column's text.
 *
 * @param column header of the column that decides
 * @param targets what its text must be → the field; in the order of the descriptor, the first that matches counts
 */
public record Routing(String column, Map<TextRule, String> targets) {

    public Optional<String> target(String text) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getKey().matches(text))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
