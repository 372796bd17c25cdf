package org.counterfoil.linkage.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weak joints of one cluster. The edges of its spanning tree are taken strongest first, as single linkage does, and thin
 * ones last; where one of these joins two strong parts, there is a joint.
 */
final class WeakJoints {

    private final Hanging hanging;
    private final UnionFind blocks;
    /** By smallest member of a block: its members, the sum of their pairs' weights, and whether it is strong. */
    private final int[][] members;

    private final double[] inside;
    private final boolean[] strong;

    WeakJoints(Hanging hanging) {
        this.hanging = hanging;
        this.blocks = new UnionFind(hanging.size());
        this.members = new int[hanging.size()][];
        this.inside = new double[hanging.size()];
        this.strong = new boolean[hanging.size()];
    }

    /** Whether the cluster as a whole is strong. */
    boolean find(Notes notes) {
        if (IntStream.range(1, hanging.size()).noneMatch(hanging::thin)) {
            return hanging.mean() >= hanging.cells.settings.strongBits();
        }
        Arrays.setAll(members, i -> new int[] {i});
        Comparator<Integer> order = Comparator.comparing(hanging::thin)
                .thenComparing(Comparator.comparingDouble(hanging::strength).reversed())
                .thenComparing(hanging::edge, WeightedPair.ORDER.reversed());
        IntStream.range(1, hanging.size()).boxed().sorted(order).forEach(place -> {
            if (join(place)) {
                notes.joints.add(joint(place));
            }
        });
        return strong[0];
    }

    /** Joins the blocks at both ends; whether there is a joint. */
    private boolean join(int place) {
        int one = blocks.find(hanging.tree.order[place]);
        int other = blocks.find(hanging.tree.parent[hanging.tree.order[place]]);
        double across = 0;
        for (int i : members[one]) {
            for (int j : members[other]) {
                across += hanging.within.weight(i, j);
            }
        }
        boolean joint = strong[one] && strong[other] && hanging.thin(place);
        int into = Math.min(one, other);
        inside[into] = inside[one] + inside[other] + across;
        members[into] = IntStream.concat(Arrays.stream(members[one]), Arrays.stream(members[other]))
                .toArray();
        blocks.union(one, other);
        double pairs = members[into].length * (members[into].length - 1.0) / 2;
        strong[into] = joint || inside[into] / pairs >= hanging.cells.settings.strongBits();
        return joint;
    }

    private WeakJoint joint(int place) {
        int end = hanging.tree.end[place];
        // the side of the tree's root has the smallest record
        return new WeakJoint(
                WeakJoint.Kind.KEPT,
                hanging.cells.records[hanging.cluster[0]],
                numbers(IntStream.range(0, hanging.size()).filter(p -> p < place || p >= end)),
                numbers(IntStream.range(place, end)),
                hanging.edge(place),
                hanging.linksAcross(place),
                hanging.meanAcross(place));
    }

    private List<Integer> numbers(IntStream places) {
        return places.map(p -> hanging.cells.records[hanging.cluster[hanging.tree.order[p]]])
                .sorted()
                .boxed()
                .toList();
    }
}
