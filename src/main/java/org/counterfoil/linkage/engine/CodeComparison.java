package org.counterfoil.linkage.engine;

/**
 * Holds what two records say in one column against each other, by the codes of the two values. Pure, symmetric and safe for
 * many threads.
 */
public interface CodeComparison {

    /** What {@link #level} answers where the two cannot be held against each other. */
    int NOT_COMPARABLE = -1;

    /**
     * The level that the two reach, from 0, or {@link #NOT_COMPARABLE}.
     *
     * @param one the record of the left value, for what it says elsewhere
     * @param other the record of the right value
     * @param left code of the left value
     * @param right code of the right value
     */
    int level(int one, int other, int left, int right);

    /** Whether two values reach the level only where their codes are the same. False says nothing. */
    default boolean asksForOneCode(int level) {
        return false;
    }
}
