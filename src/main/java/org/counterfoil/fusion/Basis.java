package org.counterfoil.fusion;

import java.util.Locale;

/** The day at whose rate a quantity is valued. */
public enum Basis {
    /** When it happened, as published. */
    THEFT,
    /** When the quantity was first stated. */
    REPORT,
    /** The last day that the table of rates knows, the night's at the latest: today, without a clock. */
    LAST;

    /** As published. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
