package org.counterfoil.release;

/**
 * Something in an earlier download that is wrong now.
 *
 * @param line of the file, from 1
 * @param incident the id in the file
 * @param now the ids under which its reports are published now, separated by semicolons; empty where none is left
 * @param column the cell that differs; empty where the whole row is meant
 * @param old what the file says; empty for a whole row
 * @param is what is published now; empty for a whole row
 * @param cause as published; empty where none was
 * @param since name of the release in which it became wrong; empty where it was never right
 */
public record StaleRow(
        int line,
        String incident,
        Kind kind,
        String now,
        String column,
        String old,
        String is,
        String cause,
        String since) {

    /** What is wrong. */
    public enum Kind {
        /** Another value is published now. */
        CHANGED,
        /** The incident went into another. */
        MERGED,
        /** A part of its reports became another incident. */
        SPLIT,
        /** None of its reports is there any more. */
        RETIRED,
        /** The cell was never published so: its reader wrote it, or it is not of this ledger. */
        NEVER_PUBLISHED,
        /** No release ever had such an incident. */
        UNKNOWN;

        public String text() {
            return Words.lower(this);
        }
    }
}
