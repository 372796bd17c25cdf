package org.counterfoil.fusion;

import java.util.List;

/**
 * How one field is resolved: a line of the survivorship table.
 *
 * @param field name of the field in the schema
 * @param unit for an amount, the one unit that competes ({@code USD}), or {@link #EACH}; empty for other fields
 * @param rules in the order in which they are tried; at least one
 * @param tolerance as written: {@code 1 day}, {@code 5 %}, or empty
 * @param reason one sentence for the codebook
 */
public record Policy(String field, String unit, List<Rule> rules, String tolerance, String reason) {

    /** Every unit is resolved by itself. */
    public static final String EACH = "each";

    public Policy {
        rules = List.copyOf(rules);
    }

    Tolerance allowed() {
        return Tolerance.parse(tolerance);
    }

    boolean unitesNested() {
        return rules.get(0) == Rule.UNION_IF_NESTED;
    }

    boolean unitesAll() {
        return rules.get(0) == Rule.UNION;
    }
}
