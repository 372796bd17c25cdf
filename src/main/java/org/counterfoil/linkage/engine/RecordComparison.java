package org.counterfoil.linkage.engine;

/** Holds two records against each other in one respect. Pure and safe for many threads. */
public interface RecordComparison {

    /** Number of levels; levels are counted from 0. */
    int levels();

    /** Weight of a level where how common the shared value is plays no part. */
    double bits(int level);

    /** The most that a level weighs, whatever the values. */
    double most(int level);

    /** Whether two records reach the level only where they say the same, by what {@link #glance} tells. */
    boolean asksForTheSame(int level);

    /** What is known of two records at no cost. */
    Glance glance(int left, int right);

    /** What two records say, before it is compared. */
    enum Glance {
        /** One of the two says nothing: the outcome is missing. */
        SILENT,
        /** They say one thing each, and not the same. */
        DIFFERENT,
        /** Anything else. */
        OTHER
    }

    /** Compares two records and writes what it came to. */
    void compare(int left, int right, Outcome outcome);

    /**
     * The level alone, or {@link Outcome#MISSING}: where nobody asks what the values weigh, they need not be looked at.
     *
     * @param outcome written over, or not
     */
    default int level(int left, int right, Outcome outcome) {
        compare(left, right, outcome);
        return outcome.level();
    }
}
