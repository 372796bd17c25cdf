package org.counterfoil.linkage.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How one cluster hangs together: its weakest edge and its weak joints. An edge of the maximum spanning tree is thin where
 * cutting it would part the cluster, in two records or more each, where little holds it. Edges are taken strongest first, as
 * single linkage does, and thin ones last; where one of these joins two strong parts, there is a weak joint. All bridges are
 * edges of that tree, so that no lone link is missed; of cuts with several links only the tree's are looked at.
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
        int[] places = places();
        for (int place : places) {
            if (join(place)) {
                notes.joints.add(joint(place));
            }
        }
        int weakest = weakest();
        if (strength(weakest) != Double.POSITIVE_INFINITY) {
            WeightedPair edge = edge(weakest);
            sheet.weakest(cells.records[cluster[0]], edge.left(), edge.right(), edge.bits());
        }
    }

    /** Those of all edges: thin ones last, the strongest first; of equal ones the smallest records last. */
    private int[] places() {
        Comparator<Integer> order = Comparator.comparing(this::thin)
                .thenComparing(Comparator.comparingDouble(this::strength).reversed())
                .thenComparing(this::edge, WeightedPair.ORDER.reversed());
        return IntStream.range(1, cluster.length)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Of equal ones the smallest records. */
    private int weakest() {
        return IntStream.range(1, cluster.length)
                .boxed()
                .min(Comparator.comparingDouble(this::strength).thenComparing(this::edge, WeightedPair.ORDER))
                .orElseThrow();
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
        int below = cuts.below(place);
        return strength(place) != Double.POSITIVE_INFINITY
                && below > 1
                && below < cluster.length - 1
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
