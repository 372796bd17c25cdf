package org.counterfoil.release;

/** What the cells of a column hold. */
public enum ColumnType {
    TEXT,
    /**
     * Amounts as texts, in their normal form: unit and range, several parted by semicolons. The workbook and the page show them as
     * people write them.
     */
    AMOUNT,
    /** A whole number. */
    INTEGER,
    /** A calendar year: shown without separators. */
    YEAR,
    /** An exact decimal. */
    NUMBER,
    /** Money in whole units, shown with thousands separators. */
    MONEY,
    /** A day. */
    DATE,
    BOOLEAN
}
