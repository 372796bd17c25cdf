package org.counterfoil.incident;

import java.util.Locale;

/** A source that speaks of a field without giving a value. Not the same as a source that is silent: then there is no claim. */
public record NoValue(Reason reason) implements Value {

    /** Why there is no value. */
    public enum Reason {
        /** The source says that it is not known, or undisclosed. */
        UNKNOWN,
        /** The source says that the field does not apply. */
        NOT_APPLICABLE,
        /** The source gives something that could not be read; an issue says what. */
        UNREADABLE
    }

    @Override
    public String kind() {
        return "none";
    }

    @Override
    public String text() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** @throws IllegalArgumentException if the text is no reason */
    public static NoValue parse(String text) {
        return new NoValue(Reason.valueOf(text.replace(' ', '_').toUpperCase(Locale.ROOT)));
    }

    @Override
    public boolean agreesWith(Value other) {
        return false;
    }
}
