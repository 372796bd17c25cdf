package org.counterfoil.release;

/**
 * What happened to an incident's permanent id tonight, other than that it came or stayed.
 *
 * @param id the id that is no longer an incident's own (merge), or that gave a part away (split)
 * @param other the id it went into (merge), or the id of the part (split)
 * @param cause what changed: one of the words of {@link Change#cause}
 */
public record IdEvent(Kind kind, String id, String other, String cause) {

    /** What happened. */
    public enum Kind {
        /** Two incidents became one: {@code id} resolves to {@code other} from now on. */
        MERGE,
        /** One incident became two: {@code other} was {@code id} before. */
        SPLIT
    }
}
