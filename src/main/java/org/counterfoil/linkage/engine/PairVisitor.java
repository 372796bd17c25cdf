package org.counterfoil.linkage.engine;

/** Is shown pairs, one after the other. */
@FunctionalInterface
public interface PairVisitor {

    /** A pair, the smaller record first. */
    void pair(int left, int right);

    /** A pair that an earlier rule has shown, met for the first time under this one. */
    default void again(int left, int right) {}

    /** All pairs were shown. */
    default void end() {}
}
