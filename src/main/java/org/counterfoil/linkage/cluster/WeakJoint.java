package org.counterfoil.linkage.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Two strong parts, two records or more each, that hang together by little: one link, or pairs that on average speak
 * against it. A part is strong if the mean clamped weight of its pairs is a link's, or if it is itself two strong parts at a
 * joint. What people joined is no joint.
 *
 * @param kind whether the parts stand in one cluster all the same
 * @param cluster smallest record of the cluster; where it was split, of the cluster of {@code partA}
 * @param partA records, ascending, with the smallest of all
 * @param partB records, ascending
 * @param edge the strongest link across
 * @param linksAcross number of links across
 * @param meanAcross mean clamped weight of all pairs across, in bits
 */
public record WeakJoint(
        Kind kind,
        int cluster,
        List<Integer> partA,
        List<Integer> partB,
        WeightedPair edge,
        int linksAcross,
        double meanAcross) {

    /** By cluster, then by the edge. */
    public static final Comparator<WeakJoint> ORDER = Comparator.comparingInt(WeakJoint::cluster)
            .thenComparing(WeakJoint::edge, WeightedPair.ORDER)
            .thenComparing(WeakJoint::kind);

    public enum Kind {
        /** One cluster, for a person to look at. */
        KEPT,
        /** Two clusters, though a link joins them. */
        SPLIT
    }

    public WeakJoint {
        partA = List.copyOf(partA);
        partB = List.copyOf(partB);
    }

    WeakJoint under(IntUnaryOperator number) {
        return new WeakJoint(
                kind,
                number.applyAsInt(cluster),
                partA.stream().map(number::applyAsInt).toList(),
                partB.stream().map(number::applyAsInt).toList(),
                edge.under(number),
                linksAcross,
                meanAcross);
    }
}
