package org.counterfoil.linkage;

import org.counterfoil.incident.ReportId;

/**
 * What is remembered of a pair that was compared and that evidence does not speak against.
 *
 * @param left the smaller id
 * @param bits log2 odds that the two are one, before rivals
 * @param open whether the bits have a say: no person decided, and no veto forbids the pair
 */
public record KnownPair(ReportId left, ReportId right, double bits, boolean open) {}
