package org.counterfoil.source;

import org.counterfoil.incident.Amount;

/** Reads amounts. */
public final class Amounts {

    private Amounts() {}

    public static Reading<Amount> read(String text, Notation n) {
        return Reading.unreadable("is not read yet");
    }

    public static Reading<Amount> read(RawCell cell, Notation n) {
        return read(cell.text(), n);
    }
}
