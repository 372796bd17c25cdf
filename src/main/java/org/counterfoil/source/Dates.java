package org.counterfoil.source;

import org.counterfoil.incident.DateInterval;

/** Reads dates. */
public final class Dates {

    private Dates() {}

    public static Reading<DateInterval> read(String text, Notation n) {
        return Reading.unreadable("is not read yet");
    }

    public static Reading<DateInterval> read(RawCell cell, Notation n) {
        return read(cell.text(), n);
    }
}
