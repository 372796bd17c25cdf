package org.counterfoil.incident;

import java.util.Locale;

/** How a speaker hedges a statement. A plain statement has none. */
public enum Modality {
    ALLEGED,
    SUSPECTED,
    POSSIBLY,
    AT_LEAST,
    UP_TO,
    APPROXIMATELY;

    /** As published: <i>at least</i>. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** @throws IllegalArgumentException if the text is no modality */
    public static Modality parse(String text) {
        return valueOf(text.replace(' ', '_').toUpperCase(Locale.ROOT));
    }
}
