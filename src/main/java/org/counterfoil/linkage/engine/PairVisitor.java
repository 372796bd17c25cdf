package org.counterfoil.linkage.engine;

/** Is shown pairs, one after the other. */
@FunctionalInterface
public interface PairVisitor {

    /** A pair, the smaller record first. */
    void pair(int left, int right);
}
