package org.counterfoil.intake.sheet;

/** What a cell of a sheet holds. */
public enum CellKind {
    NUMBER,
    /** A text that lies apart, shared by cells. */
    SHARED,
    /** A text of its own, or the last result of a formula. */
    TEXT,
    BOOLEAN,
    /** {@code #DIV/0!} and its like. */
    ERROR,
    /** A date as ISO 8601, as the standard allows and few programs write. */
    DATE,
    /** A formula that was never calculated: shown, so that it does not vanish. */
    FORMULA
}
