package org.counterfoil.source;

import java.util.Locale;

/** What the rows of a table are. */
public enum TableRole {
    /** One row is one report, or several where it names several victims. */
    REPORTS,
    /** One row is one statement about many incidents. */
    TOTALS,
    /** Set aside, with the reason. */
    IGNORE;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
