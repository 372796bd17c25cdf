package org.counterfoil.linkage.engine;

/** Holds two records against each other in one respect. Pure and safe for many threads. */
public interface RecordComparison {

    /** Number of levels; levels are counted from 0. */
    int levels();

    /** Weight of a level where how common the shared value is plays no part. */
    double bits(int level);

    /** Compares two records and writes what it came to. */
    void compare(int left, int right, Outcome outcome);
}
