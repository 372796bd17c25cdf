package org.counterfoil.linkage.table;

/** What two texts may have in common, by their codes in one column. Symmetric, pure and safe for many threads. */
@FunctionalInterface
public interface TextTest {

    /**
     * Whether they have it.
     *
     * @param one the record of the left text, for what it says in another column
     * @param other the record of the right text
     * @param left code of the left text
     * @param right code of the right text
     */
    boolean holds(int one, int other, int left, int right);

    /** Whether they have one of two things. */
    default TextTest or(TextTest another) {
        return (one, other, left, right) -> holds(one, other, left, right) || another.holds(one, other, left, right);
    }
}
