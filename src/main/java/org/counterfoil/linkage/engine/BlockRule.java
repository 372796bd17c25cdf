package org.counterfoil.linkage.engine;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One rule that brings records together: those that share a key are compared.
 *
 * @param name for people
 * @param refine what a block that is too large is split by, or null where it is set aside whole
 * @param limit records up to which a block is compared, 2 or more: a block of n costs n(n-1)/2 pairs. A larger one is compared,
 *     too, if fewer of its pairs are sought, and it costs no more
 * @param sought where given, the records whose pairs are sought: two others are not compared by this rule, though they share a
 *     key. Pure and safe for many threads
 */
public record BlockRule(
        String name,
        KeyMaker keys,
        @Nullable KeyMaker refine,
        int limit,
        @Nullable IntPredicate sought) {

    public BlockRule {
        if (limit < 2) {
            throw new IllegalArgumentException("A block of fewer than two records compares nothing: " + limit);
        }
    }

    /** A rule that compares all records that share a key. */
    public BlockRule(String name, KeyMaker keys, @Nullable KeyMaker refine, int limit) {
        this(name, keys, refine, limit, null);
    }

    /** Whether the pairs of a record are sought: of each pair one record's are. */
    boolean seeks(int record) {
        return sought == null || sought.test(record);
    }
}
