package org.counterfoil.totals;

/** Counts in sentences. */
final class Plural {

    private Plural() {}

    /** {@code 1 row}, {@code 36 rows}. */
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
