package org.counterfoil.linkage;

/**
 * One bar of the waterfall: what one comparison says of a pair.
 *
 * @param comparison name of the comparison in the linkage table
 * @param level name of the level that was reached; {@code missing} where one side is silent
 * @param left what the left report says, as compared
 * @param right what the right report says
 */
public record Evidence(String comparison, String level, String left, String right, MatchWeight weight) {}
