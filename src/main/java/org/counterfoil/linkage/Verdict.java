package org.counterfoil.linkage;

/** What is decided of a pair (Fellegi and Sunter 1969). */
public enum Verdict {
    LINK,
    CLERICAL_REVIEW,
    NON_LINK;

    /** As published: {@code clerical review}. */
    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
