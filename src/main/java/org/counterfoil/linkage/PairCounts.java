package org.counterfoil.linkage;

/**
 * What became of all pairs of reports.
 *
 * @param possible how many there are
 * @param compared those that a blocking rule brought together; the others were not compared
 * @param links of those compared, how many score as a link with their rivals in view
 * @param review how many are laid before a person
 */
public record PairCounts(long possible, long compared, long links, long review) {

    public PairCounts {
        if (compared > possible || links + review > compared || links < 0 || review < 0) {
            throw new IllegalArgumentException("Counts of pairs do not add up: " + possible + " possible, " + compared
                    + " compared, " + links + " links, " + review + " for review");
        }
    }

    /** No rule brought them together: nothing is known of them. */
    public long notCompared() {
        return possible - compared;
    }

    /** Compared, and held to be different. */
    public long different() {
        return compared - links - review;
    }
}
