package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterfoil.linkage.engine.Candidates;
import org.counterfoil.linkage.engine.RuleCost;

/** Whether blocking rules make sense for the records at hand: what they cost and find, in numbers. */
final class BlockingSense {

    /** A rule that compares more than this share of all pairs blocks next to nothing away. */
    private static final double NEARLY_ALL = 0.5;

    /** Below this all pairs may be compared without harm. */
    private static final int FEW = 200;

    private BlockingSense() {}

    /** @throws IllegalArgumentException if the rules together bring no two records together */
    static List<String> warnings(Candidates candidates) {
        double most = candidates.records() > FEW ? NEARLY_ALL * candidates.possible() : Double.POSITIVE_INFINITY;
        List<RuleCost> costs = candidates.bounds();
        if (costs.stream().anyMatch(cost -> cost.pairs() > most)) {
            costs = candidates.costs();
        }
        List<String> warnings = new ArrayList<>();
        for (RuleCost cost : costs) {
            if (cost.pairs() == 0) {
                warnings.add(say(
                        "Warning: the blocking rule '%s' brings no two records together (largest block %,d records); "
                                + "use coarser keys or a greater limit, or take it out",
                        cost.rule(), cost.largest()));
            } else if (cost.pairs() > most) {
                warnings.add(say(
                        "Warning: the blocking rule '%s' compares %,d of %,d possible pairs; add a key",
                        cost.rule(), cost.pairs(), candidates.possible()));
            }
            if (cost.setAside() > 0) {
                warnings.add(say(
                        "Warning: %,d blocks of the rule '%s' are larger than its limit and were set aside (largest "
                                + "%,d records); add a key, or refine",
                        cost.setAside(), cost.rule(), cost.largest()));
            }
        }
        if (costs.stream().allMatch(cost -> cost.pairs() == 0)) {
            throw new IllegalArgumentException(
                    "No blocking rule brings any two records together, so that nothing can be linked. "
                            + String.join(" ", warnings));
        }
        return warnings;
    }

    private static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
