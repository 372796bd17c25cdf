package org.counterfoil.linkage.cluster;

/** The weight of any pair of records, asked for on demand. Pure, and safe for many threads. */
@FunctionalInterface
public interface PairWeights {

    /**
     * Log2 of the odds that the two are one, prior included; never NaN.
     *
     * @param left number of a record, smaller than {@code right}
     */
    double bits(int left, int right);
}
