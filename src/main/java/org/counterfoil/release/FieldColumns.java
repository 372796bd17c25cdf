package org.counterfoil.release;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which fields stand behind a column of incidents, by the columns' names. */
final class FieldColumns {

    /** How many accounts there are, not what they say. */
    private static final List<String> COUNTS = List.of("reports", "sources");

    /** Sources are independent or not by what they say, too. */
    static final String INDEPENDENT = "independent_sources";

    private final Set<String> fields;
    private final String headline;

    /**
     * @param fields all that any claim speaks of
     * @param headline the column that says whether an incident is in the scope of the headline figures
     */
    FieldColumns(Set<String> fields, String headline) {
        this.fields = fields;
        this.headline = headline;
    }

    static boolean isCount(String column) {
        return COUNTS.contains(column);
    }

    /** The kind of loss whose valuation a column shows; empty where it shows none. */
    static String valued(String column) {
        int valued = column.indexOf(ValuedColumns.INFIX);
        return valued < 0 ? "" : column.substring(0, valued);
    }

    /** @return empty where the column follows from no field in particular */
    Set<String> of(String column) {
        if (column.startsWith("net_usd")) {
            return Set.of("taken", "recovered");
        }
        if (column.equals(headline)) {
            return Set.of("attribution");
        }
        return fields.stream()
                .filter(field -> column.equals(field) || column.startsWith(field + "_"))
                .max(Comparator.comparingInt(String::length))
                .map(Set::of)
                .orElse(Set.of());
    }
}
