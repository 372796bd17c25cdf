package org.counterfoil.source;

import java.util.Locale;

/** How sure a proposal is of a column. */
enum Confidence {
    /** Header and values say the same. */
    SURE,
    /** One of them says so, and the other does not speak against it. */
    LIKELY,
    /** Little speaks for it. */
    GUESS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
