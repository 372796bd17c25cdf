package org.counterfoil.incident;

/** Whose words a document holds. */
public enum Rendition {
    /** The source's own. */
    ORIGINAL,
    /** Ours, written from the facts: never quoted as the source's. */
    RESTATED
}
