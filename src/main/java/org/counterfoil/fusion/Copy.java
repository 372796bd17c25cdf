package org.counterfoil.fusion;

import java.util.Comparator;

/**
 * That two sources are one voice, and how we know.
 *
 * @param left id of the one source, the smaller of the two
 * @param right id of the other; it may be one that says nothing of the incident, or that nobody describes
 * @param evidence in words, with the two reports where it is about two
 */
public record Copy(Kind kind, String left, String right, String evidence) {

    static final Comparator<Copy> ORDER = Comparator.comparing(Copy::left)
            .thenComparing(Copy::right)
            .thenComparing(Copy::kind)
            .thenComparing(Copy::evidence);

    /** What speaks for it. */
    public enum Kind {
        /** A source.yml says that the source repeats the other. */
        DECLARED,
        /** All that the one source tells is what a speaker says whom the other tells of, too. */
        SAME_SPEAKER,
        /** Both tell the incident in the same words. */
        SHARED_TEXT,
        /** Both are wrong alike, more often than chance would have it. */
        SHARED_MISTAKES
    }

    static Copy of(Kind kind, String one, String other, String evidence) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new Copy(kind, inOrder ? one : other, inOrder ? other : one, evidence);
    }

    boolean isOf(String source) {
        return left.equals(source) || right.equals(source);
    }

    /** The other of the two. */
    public String beside(String source) {
        return left.equals(source) ? right : left;
    }
}
