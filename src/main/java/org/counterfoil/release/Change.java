package org.counterfoil.release;

/**
 * One thing that differs from the last release.
 *
 * @param table name of the table
 * @param key what names the row; empty where the table's columns changed
 * @param field the column that changed; empty for a whole row
 * @param old what it was; a whole row as one CSV record; empty where there was nothing
 * @param now what it is; a whole row as one CSV record; empty where there is nothing
 * @param cause one or more words of {@link Cause}, separated by semicolons: all that had a part in it
 */
public record Change(String table, String key, Op op, String field, String old, String now, String cause) {

    /** What was done. */
    public enum Op {
        /** A row came. */
        ADD,
        /** A cell changed. */
        MOD,
        /** A row went. */
        DEL,
        /** An incident went into another: {@code now} is the one it resolves to. Says why; changes no cell by itself. */
        MERGE,
        /** A part of an incident became another: {@code now} is the part. Says why; changes no cell by itself. */
        SPLIT
    }
}
