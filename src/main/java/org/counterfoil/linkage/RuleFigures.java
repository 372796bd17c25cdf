package org.counterfoil.linkage;

import java.util.List;

/**
 * What a blocking rule did in a night.
 *
 * @param seldom whether it is for reports of which most nights have few or none: that it finds nothing is then no fault
 * @param limit reports up to which a block is compared
 * @param speaking reports that say something that the rule uses
 * @param blocks number of blocks of two reports or more that were compared
 * @param largest reports in the largest block, before any was split
 * @param pairs pairs of reports that it brought together
 * @param own of these, those that no rule before it had
 * @param setAside number of blocks that were too large, even when split by year
 * @param passedOver pairs that only these blocks would have brought together, at most
 * @param examples the largest of them, with their reports: {@code 2021-08-10 (412 reports)}
 */
public record RuleFigures(
        String rule,
        boolean seldom,
        int limit,
        int speaking,
        int blocks,
        int largest,
        long pairs,
        long own,
        long setAside,
        long passedOver,
        List<String> examples) {

    public RuleFigures {
        examples = List.copyOf(examples);
    }
}
