package org.counterfoil.ledger;

import org.counterfoil.release.ReleaseId;

/**
 * A release that was published.
 *
 * @param number counted from 1 over all releases of this ledger
 * @param fingerprint hash of everything the release was made of
 */
public record ReleaseEntry(int number, ReleaseId id, String fingerprint, String programVersion) {}
