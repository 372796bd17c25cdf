package org.counterfoil.release;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that befell the id of an incident. The log of these, night after night, makes every id resolve.
 *
 * @param id whom it befell
 * @param into merged: the id that stands for it now; split: the id that took a part of its reports; else empty
 */
public record IdEvent(LocalDate night, String id, Kind kind, String into) {

    /** What befell it. */
    public enum Kind {
        /** It was given out for the first time. */
        MINTED,
        /** Its reports are now held to describe the incident {@code into}. */
        MERGED,
        /** A part of its reports is now held to describe another incident, {@code into}; it goes on with the rest. */
        SPLIT,
        /** None of its reports is there any more. */
        RETIRED,
        /** A report of a retired id came back, and the id with it. */
        REVIVED;

        /** As published. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
