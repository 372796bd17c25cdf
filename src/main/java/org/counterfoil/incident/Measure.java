package org.counterfoil.incident;

import java.util.Locale;

/** What a stated total counts. The kinds of loss are never added to each other. */
public enum Measure {
    INCIDENTS,
    COUNTRIES,
    /** Victims, where a source counts exchanges or banks instead of attacks. */
    VICTIMS,
    TAKEN,
    ATTEMPTED,
    RECOVERED,
    /** A sum of which the source does not say whether it was taken or attempted. */
    LOSS;

    public boolean isAmount() {
        return ordinal() >= TAKEN.ordinal();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the text is no measure */
    public static Measure parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
