package org.counterfoil.incident;

import java.util.Locale;

/** Counts in sentences. */
public final class Plural {

    private Plural() {}

    /** {@code 1 row}, {@code 36 rows}, {@code 1,077 rows}. */
    public static String of(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
