package org.counterfoil.linkage;

import java.util.List;

/**
 * What the linkage of a night came to, in numbers.
 *
 * @param link the probability from which on a pair is a link
 * @param review the probability from which on a pair that is no link is for a person to look at
 * @param pairs what became of all pairs
 * @param expectedFalse how many of the links that stand in one cluster are expected to be none: the sum of 1 - p over those
 *     that no person decided, if the model is right
 * @param expectedMissed how many of the pairs from {@code review} on that stand in two clusters are expected to be one
 *     incident: the sum of p over those that no person decided
 * @param achieved sum of the weights within clusters, each cut at 12 bits either way
 * @param bound what no clusters under the same judgements and vetoes exceed
 * @param rules what the blocking rules did, in their order
 * @param comparisons how often they spoke, in the order of the table
 */
public record LinkageFigures(
        double link,
        double review,
        PairCounts pairs,
        double expectedFalse,
        double expectedMissed,
        double achieved,
        double bound,
        List<RuleFigures> rules,
        List<ComparisonFigures> comparisons) {

    public LinkageFigures {
        rules = List.copyOf(rules);
        comparisons = List.copyOf(comparisons);
    }

    /** Where nothing but the counts is known. */
    public static LinkageFigures of(PairCounts pairs) {
        return new LinkageFigures(1, 1, pairs, 0, 0, 0, 0, List.of(), List.of());
    }
}
