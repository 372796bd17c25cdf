package org.counterfoil.linkage.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How one cluster hangs together: its weakest edge and its weak joints. Edges of the maximum spanning tree are taken
 * strongest first, as single linkage does; where one joins two strong parts, and cutting it would part the cluster where
 * little holds it, there is a weak joint. All bridges are edges of that tree, so that no single link is missed; of cuts with
 * several links only the tree's are looked at.
 */
final class Hanging {

    private final Cells cells;
    private final int[] cluster;
    private final Weighted within;
    private final SpanningTree tree;
    private final Cuts cuts;
    private final UnionFind blocks;
    private final int[][] members;
    private final double[] inside;
    private final boolean[] strong;

    /** @param cluster two or more of the cells' records, ascending */
    Hanging(Cells cells, int[] cluster) {
        this.cells = cells;
        this.cluster = cluster;
        this.within = new RecordsOf(cells, cluster);
        this.tree = new SpanningTree(within);
        this.cuts = new Cuts(within, tree);
        this.blocks = new UnionFind(cluster.length);
        this.members = new int[cluster.length][];
        this.inside = new double[cluster.length];
        this.strong = new boolean[cluster.length];
        Arrays.setAll(members, i -> new int[] {i});
    }

    /** Writes down the weakest edge and the weak joints. */
    void report(Sheet sheet, Notes notes) {
        int[] places = IntStream.range(1, cluster.length)
                .boxed()
                .sorted((p, q) -> Double.compare(strength(q), strength(p)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int place : places) {
            if (join(place)) {
                notes.joints.add(joint(place));
            }
        }
        int weakest = places[places.length - 1];
        if (strength(weakest) != Double.POSITIVE_INFINITY) {
            WeightedPair edge = edge(weakest);
            sheet.weakest(cells.records[cluster[0]], edge.left(), edge.right(), edge.bits());
        }
    }

    /** Whether the cluster is a strong part, once reported. */
    boolean strong() {
        return strong[0];
    }

    private double strength(int place) {
        return tree.strength[tree.order[place]];
    }

    /** Joins the blocks at both ends; whether they are strong ones and the edge is a thin one. */
    private boolean join(int place) {
        int one = blocks.find(tree.order[place]);
        int other = blocks.find(tree.parent[tree.order[place]]);
        double across = 0;
        for (int i : members[one]) {
            for (int j : members[other]) {
                across += within.weight(i, j);
            }
        }
        boolean joint = strong[one] && strong[other] && thin(place);
        int into = Math.min(one, other);
        inside[into] = inside[one] + inside[other] + across;
        members[into] = IntStream.concat(Arrays.stream(members[one]), Arrays.stream(members[other]))
                .toArray();
        blocks.union(one, other);
        double pairs = members[into].length * (members[into].length - 1.0) / 2;
        strong[into] = joint || inside[into] / pairs >= cells.settings.strongBits();
        return joint;
    }

    private boolean thin(int place) {
        return strength(place) != Double.POSITIVE_INFINITY
                && (cuts.linksAcross(place) == 1 || cuts.across(place) < -LocalSearch.LEAST);
    }

    private WeakJoint joint(int place) {
        int[] one =
                IntStream.range(place, tree.end[place]).map(p -> tree.order[p]).toArray();
        int[] other = IntStream.range(0, cluster.length)
                .filter(p -> p < place || p >= tree.end[place])
                .map(p -> tree.order[p])
                .toArray();
        // the other side has the tree's root, which is the smallest record
        return new WeakJoint(
                WeakJoint.Kind.KEPT,
                cells.records[cluster[0]],
                numbers(other),
                numbers(one),
                edge(place),
                cuts.linksAcross(place),
                cuts.across(place) / ((double) one.length * other.length));
    }

    private List<Integer> numbers(int[] some) {
        return Arrays.stream(some)
                .map(i -> cells.records[cluster[i]])
                .sorted()
                .boxed()
                .toList();
    }

    private WeightedPair edge(int place) {
        int one = cluster[tree.order[place]];
        int other = cluster[tree.parent[tree.order[place]]];
        return new WeightedPair(
                cells.records[Math.min(one, other)], cells.records[Math.max(one, other)], cells.bits(one, other));
    }
}
