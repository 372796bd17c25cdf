package org.counterfoil.linkage.engine;

import java.util.List;

/** The blocks that each record stands in, numbered through all rules in their order. Immutable, safe for many threads. */
interface SharedBlocks {

    int NONE = -1;

    /** The first block, from a number on, that both records stand in, or {@link #NONE}. */
    int first(int left, int right, int from);

    static SharedBlocks of(int records, List<RuleBlocks> rules) {
        boolean single = (long) records * rules.size() < Integer.MAX_VALUE
                && rules.stream().noneMatch(RuleBlocks::hasSeveral);
        return single ? new SingleBlocks(records, rules) : new SeveralBlocks(records, rules);
    }
}
