package org.counterfoil.linkage.cluster;

import java.util.Comparator;
import java.util.function.IntUnaryOperator;

/**
 * Two records with their weight.
 *
 * @param left number of the smaller record
 * @param bits log2 of the odds that the two are one, not clamped
 */
public record WeightedPair(int left, int right, double bits) {

    /** By the records. */
    public static final Comparator<WeightedPair> ORDER =
            Comparator.comparingInt(WeightedPair::left).thenComparingInt(WeightedPair::right);

    WeightedPair under(IntUnaryOperator number) {
        return new WeightedPair(number.applyAsInt(left), number.applyAsInt(right), bits);
    }
}
