package org.counterfoil.ledger;

import org.counterfoil.release.ReleaseId;

/**
 * A release that was published.
 *
 * @param number counted from 1 over all releases of this ledger
 * @param fingerprint hash of everything the release was made of
 * @param programVersion version and build of the program that made it
 * @param sums its file of sums; empty where it is not known
 * @param whole whether its tables are remembered as they were published
 * @param prunedBy the release by whose night it was pruned; empty where it is remembered
 */
public record ReleaseEntry(
        int number,
        ReleaseId id,
        String fingerprint,
        String programVersion,
        String sums,
        boolean whole,
        String prunedBy) {

    /** One that is remembered. */
    public ReleaseEntry(
            int number, ReleaseId id, String fingerprint, String programVersion, String sums, boolean whole) {
        this(number, id, fingerprint, programVersion, sums, whole, "");
    }

    public boolean isPruned() {
        return !prunedBy.isEmpty();
    }
}
