package org.counterfoil.linkage.cluster;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A connected component of two records or more, and what became of it: so much of a {@link Partition} that it can be kept and
 * taken over. Immutable.
 *
 * @param records ascending
 * @param clusterOf by place among the records: the smallest record of the cluster
 * @param achieved sum of the clamped weights of the pairs within its clusters, in bits
 * @param weakest the weakest edge of each cluster that has one, by cluster
 * @param joints in {@link WeakJoint#ORDER}
 * @param severed in {@link WeightedPair#ORDER}
 * @param bounded how far it was solved, where it was not solved exactly; else empty
 */
public record SolvedComponent(
        List<Integer> records,
        List<Integer> clusterOf,
        double achieved,
        List<WeightedPair> weakest,
        List<WeakJoint> joints,
        List<WeightedPair> severed,
        List<Component> bounded) {

    public SolvedComponent {
        records = List.copyOf(records);
        clusterOf = List.copyOf(clusterOf);
        weakest = List.copyOf(weakest);
        joints = List.copyOf(joints);
        severed = List.copyOf(severed);
        bounded = List.copyOf(bounded);
        if (records.size() < 2 || clusterOf.size() != records.size()) {
            throw new IllegalArgumentException("A component has two records or more, each with its cluster: " + records
                    + " have " + clusterOf + ".");
        }
    }

    /** The smallest record. */
    public int first() {
        return records.get(0);
    }

    /**
     * The same under other numbers.
     *
     * @param number the new number of a record; of greater records greater
     */
    public SolvedComponent under(IntUnaryOperator number) {
        return new SolvedComponent(
                records.stream().map(number::applyAsInt).toList(),
                clusterOf.stream().map(number::applyAsInt).toList(),
                achieved,
                weakest.stream().map(pair -> pair.under(number)).toList(),
                joints.stream().map(joint -> joint.under(number)).toList(),
                severed.stream().map(pair -> pair.under(number)).toList(),
                bounded.stream().map(component -> component.under(number)).toList());
    }

    void copy(Sheet sheet) {
        sheet.achieved[first()] = achieved;
        for (int place = 0; place < records.size(); place++) {
            sheet.componentOf[records.get(place)] = first();
            sheet.clusterOf[records.get(place)] = clusterOf.get(place);
        }
        weakest.forEach(edge -> sheet.weakest(sheet.clusterOf[edge.left()], edge.left(), edge.right(), edge.bits()));
    }
}
