package org.counterfoil.linkage.engine;

/** What one comparison of a pair came to. Written over by the next: one a thread, so that a pair costs no allocation. */
public final class Outcome {

    /** The level where one of the two says nothing, or nothing that can be compared. */
    public static final int MISSING = -1;

    int level = MISSING;
    double bits;
    int left = -1;
    int right = -1;

    void missing() {
        level = MISSING;
        bits = 0;
        left = -1;
        right = -1;
    }

    /** From 0, or {@link #MISSING}. */
    public int level() {
        return level;
    }

    /** Weight of the level for the values that were held against each other, by itself. */
    public double bits() {
        return bits;
    }

    /** Code of the left record's value, or -1. */
    public int left() {
        return left;
    }

    /** Code of the right record's value, or -1. */
    public int right() {
        return right;
    }
}
