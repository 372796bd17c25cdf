package org.counterfoil.linkage;

/**
 * One row of the linkage table: an outcome of a comparison, and what it is worth.
 *
 * @param parameter of the test; 0 where it takes none
 * @param m share of the matching pairs that reach this level, of those that can be compared
 * @param u share of the other pairs that do
 * @param frequency how {@code u} follows the value that is shared
 * @param veto whether two reports that reach it are never one incident
 * @param source where the numbers come from
 */
record Level(
        String name,
        LevelTest test,
        double parameter,
        double m,
        double u,
        Frequency frequency,
        boolean veto,
        String source) {

    /** How common a shared value is. */
    enum Frequency {
        /** The table's u holds for every value. */
        NONE,
        /** u times the number of rows that one list has of the value: a victim robbed four times is no rarity. */
        REPEATS,
        /** The share of reports with the value, smoothed towards u: for words of a closed list. */
        SHARE,
        /** The chance that another record has the value, from the others that do: for values of which most are rare. */
        VALUE
    }

    MatchWeight weight() {
        return MatchWeight.of(m, u);
    }

    /**
     * The weight where the shared value is met with another probability among pairs that do not match. However common a
     * value is, sharing it never speaks against a match.
     */
    MatchWeight weight(double commonness) {
        return MatchWeight.of(m, Math.min(commonness, Math.max(m, u)));
    }

    /** The same with other shares. */
    Level with(double otherM, double otherU, String otherSource) {
        return new Level(name, test, parameter, otherM, otherU, frequency, veto, otherSource);
    }
}
