package org.counterfoil.incident;

/**
 * What people wrote beside a break: who looks at it, and what they found. It changes nothing else.
 *
 * @param breakId as published: {@link Break#identity}
 * @param owner a name or a team, or empty: the role that the kind falls to
 * @param note free words, or empty
 * @param origin where it was written
 */
public record BreakNote(String breakId, String owner, String note, Origin origin) {

    public BreakNote {
        if (breakId.isBlank() || owner.isBlank() && note.isBlank()) {
            throw new IllegalArgumentException("A note on a break needs the break, and an owner or a note.");
        }
    }
}
