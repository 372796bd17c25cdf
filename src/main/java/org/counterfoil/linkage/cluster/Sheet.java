package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/** Results by record. Components share no record, so that several threads may fill it in at once. */
final class Sheet {

    /** Smallest record of the cluster. */
    final int[] clusterOf;
    /** Smallest record of the component. */
    final int[] componentOf;
    /** By smallest record of a component: the sum of weights within its clusters; 0 elsewhere. */
    final double[] achieved;
    /** By smallest record of a cluster: its weakest edge; -1 if there is none. */
    final int[] weakLeft;

    final int[] weakRight;
    final double[] weakBits;

    Sheet(int[] componentOf) {
        this.componentOf = componentOf;
        this.clusterOf = Labels.apart(componentOf.length);
        this.achieved = new double[componentOf.length];
        this.weakLeft = new int[componentOf.length];
        this.weakRight = new int[componentOf.length];
        this.weakBits = new double[componentOf.length];
        Arrays.fill(weakLeft, -1);
    }

    void weakest(int cluster, int left, int right, double bits) {
        weakLeft[cluster] = left;
        weakRight[cluster] = right;
        weakBits[cluster] = bits;
    }

    /** Takes one record over as it is. */
    void copy(Sheet other, int member) {
        clusterOf[member] = other.clusterOf[member];
        achieved[member] = other.achieved[member];
        weakest(member, other.weakLeft[member], other.weakRight[member], other.weakBits[member]);
    }

    boolean same(Sheet other) {
        return Arrays.equals(clusterOf, other.clusterOf)
                && Arrays.equals(componentOf, other.componentOf)
                && Arrays.equals(achieved, other.achieved)
                && Arrays.equals(weakLeft, other.weakLeft)
                && Arrays.equals(weakRight, other.weakRight)
                && Arrays.equals(weakBits, other.weakBits);
    }
}
