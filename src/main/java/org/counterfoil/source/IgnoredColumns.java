package org.counterfoil.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Columns of a table that are set aside, by header or by a {@code /regex/} for several.
 *
 * @param rules in the order of the descriptor
 */
public record IgnoredColumns(List<Rule> rules) {

    public IgnoredColumns {
        rules = List.copyOf(rules);
    }

    /**
     * @param is what the header must be
     * @param line 1-based line of the descriptor
     */
    public record Rule(TextRule is, String because, int line) {

        /** What the rule is called where cells are accounted for. */
        String name() {
            return (is.isPattern() ? "columns " : "column ") + is.written();
        }
    }

    /** The rule that sets a column aside: the one that names it, else the first pattern that its header matches. */
    Optional<Rule> rule(String header) {
        return rules.stream()
                .filter(rule -> rule.is().matches(header))
                .min(Comparator.comparing(rule -> rule.is().isPattern()));
    }

    boolean has(String header) {
        return rule(header).isPresent();
    }

    /** The headers that are named, patterns left out. */
    public Set<String> named() {
        Set<String> names = new TreeSet<>();
        rules.stream()
                .map(Rule::is)
                .filter(rule -> !rule.isPattern())
                .map(TextRule::written)
                .forEach(names::add);
        return names;
    }
}
