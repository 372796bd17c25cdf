package org.counterfoil.release;

/** What the cells of a column hold. */
public enum ColumnType {
    TEXT,
    /** A whole number. */
    INTEGER,
    /** An exact decimal. */
    NUMBER,
    /** Money in whole units, shown with thousands separators. */
    MONEY,
    /** A day. */
    DATE,
    BOOLEAN
}
