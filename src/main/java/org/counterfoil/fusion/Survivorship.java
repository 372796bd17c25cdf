package org.counterfoil.fusion;

import java.util.List;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Schema;

/**
 * Who wins where sources differ: one policy a field. A table anyone may edit ({@code survivorship.csv}).
 *
 * @param policies in the order of the schema, one a field
 */
public record Survivorship(List<Policy> policies) {

    public Survivorship {
        policies = List.copyOf(policies);
    }

    /**
     * Reads the table and checks that it makes sense for the schema.
     *
     * @throws IllegalArgumentException if it does not; the message names file, line and what to do
     */
    public static Survivorship of(ModelTable table, Schema schema) {
        return new Survivorship(new PolicyTable(table, schema).policies());
    }

    /** @throws IllegalArgumentException if the table has no such field */
    public Policy policy(String field) {
        return policies.stream()
                .filter(policy -> policy.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No survivorship rule for the field '" + field + "'"));
    }
}
