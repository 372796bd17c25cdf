package org.counterfoil.linkage.engine;

/**
 * Holds two values against each other. Pure, symmetric and safe for many threads: its answers are remembered.
 *
 * @param <T> a value
 */
@FunctionalInterface
public interface ValueComparison<T> {

    /** What {@link #level} answers where the two cannot be held against each other. */
    int NOT_COMPARABLE = -1;

    /** The level that the two reach, from 0, or {@link #NOT_COMPARABLE}. */
    int level(T left, T right);
}
