package org.counterfoil.linkage.cluster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which records stand in one cluster, how good that is, and where it is weak. Immutable. Records are numbered from 0. */
public final class Partition {

    final Sheet sheet;
    private final List<WeakJoint> joints;
    private final List<WeightedPair> severed;
    private final List<Component> bounded;

    Partition(Sheet sheet, Notes notes) {
        this.sheet = sheet;
        this.joints = List.copyOf(notes.joints);
        this.severed = List.copyOf(notes.severed);
        this.bounded = List.copyOf(notes.bounded);
    }

    /** Number of records. */
    public int size() {
        return sheet.clusterOf.length;
    }

    /** The smallest record of the cluster. */
    public int clusterOf(int member) {
        return sheet.clusterOf[member];
    }

    /** By record: the smallest of its cluster. A copy. */
    public int[] clusterOf() {
        return sheet.clusterOf.clone();
    }

    /** The smallest record of the connected component of links and must-links. */
    public int componentOf(int member) {
        return sheet.componentOf[member];
    }

    /** Sum of the clamped weights of all pairs within clusters, in bits. */
    public double achieved() {
        double sum = 0;
        for (double part : sheet.achieved) {
            sum += part;
        }
        return sum;
    }

    /** What no partition under the same constraints exceeds, in bits; equal to {@link #achieved} where all was solved exactly. */
    public double bound() {
        double sum = achieved();
        for (Component component : bounded) {
            sum += component.bound() - component.achieved();
        }
        return sum;
    }

    /** The components that were not solved exactly, by smallest record. */
    public List<Component> bounded() {
        return bounded;
    }

    /** Where two strong parts hang together by little, kept and split, in {@link WeakJoint#ORDER}. */
    public List<WeakJoint> weakJoints() {
        return joints;
    }

    /** Links, not forbidden themselves, between two clusters, in {@link WeightedPair#ORDER}. */
    public List<WeightedPair> severed() {
        return severed;
    }

    /**
     * The weakest edge of a maximum spanning tree of the cluster's links, in which what people joined comes first: without
     * all links as weak as this the cluster falls apart.
     *
     * @param cluster its smallest record
     * @return empty of a record alone, of a cluster that people joined alone, and of one larger than
     *     {@link ClusterSettings#denseUpTo}
     */
    public Optional<WeightedPair> weakestEdge(int cluster) {
        return sheet.weakLeft[cluster] < 0
                ? Optional.empty()
                : Optional.of(
                        new WeightedPair(sheet.weakLeft[cluster], sheet.weakRight[cluster], sheet.weakBits[cluster]));
    }

    /** The connected components of two records or more, by smallest record: all there is to say of the partition. */
    public List<SolvedComponent> components() {
        return SolvedComponents.of(this);
    }

    /**
     * The partition that these components make, for {@link CorrelationClustering#update}; the other records stand alone.
     *
     * @param components that share no record, in any order
     */
    public static Partition of(int records, Collection<SolvedComponent> components) {
        return SolvedComponents.partition(records, components);
    }

    /**
     * The same under other numbers, for {@link CorrelationClustering#update}.
     *
     * @param number by record: its new number, ascending; -1 for one that is gone
     * @param records how many there are under the new numbers
     */
    public Partition renumbered(int[] number, int records) {
        return new Renumbering(this, number, records).partition();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Partition other
                && sheet.same(other.sheet)
                && joints.equals(other.joints)
                && severed.equals(other.severed)
                && bounded.equals(other.bounded);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(sheet.clusterOf);
    }
}
