package org.counterfoil.linkage.engine;

import org.jspecify.annotations.Nullable;

/**
 * One rule that brings records together: those that share a key are compared.
 *
 * @param name for people
 * @param refine what a block that is too large is split by, or null where it is set aside whole
 * @param limit records up to which a block is compared, 2 or more: a block of n costs n(n-1)/2 pairs
 */
public record BlockRule(
        String name, KeyMaker keys, @Nullable KeyMaker refine, int limit) {

    public BlockRule {
        if (limit < 2) {
            throw new IllegalArgumentException("A block of fewer than two records compares nothing: " + limit);
        }
    }
}
