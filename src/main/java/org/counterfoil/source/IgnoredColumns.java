package org.counterfoil.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Columns of a table that are set aside, by header or by a {@code /regex/} for several.
 *
 * @param rules header or {@code /regex/} → why, in the order of the descriptor
 */
public record IgnoredColumns(Map<TextRule, String> rules) {

    public IgnoredColumns {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /** The rule that sets a column aside: the one that names it, else the first pattern that its header matches. */
    Optional<TextRule> rule(String header) {
        TextRule exact = new TextRule(header);
        return rules.containsKey(exact)
                ? Optional.of(exact)
                : rules.keySet().stream().filter(rule -> rule.matches(header)).findFirst();
    }

    boolean has(String header) {
        return rule(header).isPresent();
    }

    /** The headers that are named, patterns left out. */
    public Set<String> named() {
        Set<String> names = new TreeSet<>();
        rules.keySet().stream()
                .filter(rule -> !rule.isPattern())
                .map(TextRule::written)
                .forEach(names::add);
        return names;
    }

    /** What a rule is called where cells are accounted for. */
    static String name(TextRule rule) {
        return (rule.isPattern() ? "columns " : "column ") + rule.written();
    }
}
