package org.counterfoil.linkage;

/**
 * One bar of the waterfall: what one comparison says of a pair.
 *
 * @param comparison name of the comparison in the linkage table
 * @param level name of the level that was reached; {@code missing} where one side is silent
 * @param left what the left report says, as compared
 * @param right what the right report says
 * @param alone what the level weighs by itself
 * @param given names of the comparisons that say part of the same, where that changes the weight; else empty
 * @param weight what it adds to the sum, once they are known
 */
public record Evidence(
        String comparison,
        String level,
        String left,
        String right,
        MatchWeight alone,
        String given,
        MatchWeight weight) {

    /** The level where one of the two is silent. */
    static final String MISSING = "missing";

    /** Evidence that counts in full. */
    public Evidence(String comparison, String level, String left, String right, MatchWeight weight) {
        this(comparison, level, left, right, weight, "", weight);
    }

    /** Whether both say something that can be held against each other. */
    public boolean speaks() {
        return !level.equals(MISSING);
    }
}
