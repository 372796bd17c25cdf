package org.counterfoil.linkage.engine;

import java.util.List;

/** The blocks that each record stands in, numbered through all rules in their order. Immutable, safe for many threads. */
interface SharedBlocks {

    int NONE = -1;

    /** The first block, from a number on, that both records stand in, or {@link #NONE}. */
    int first(int left, int right, int from);

    /** What is known of the records of some places, brought together: a walk over them looks into memory once for each. */
    Near near();

    /** The records of some places of one rule's blocks. For one thread. */
    interface Near {

        /** Goes on to other places. */
        void load(RuleBlocks blocks, int from, int to);

        /** {@link SharedBlocks#first} of the records of two of these places. */
        int first(int leftPlace, int rightPlace, int from);
    }

    static SharedBlocks of(int records, List<RuleBlocks> rules) {
        boolean single = (long) records * rules.size() < Integer.MAX_VALUE
                && rules.stream().noneMatch(RuleBlocks::hasSeveral);
        return single ? new SingleBlocks(records, rules) : new SeveralBlocks(records, rules);
    }
}
