package org.counterfoil.linkage.cluster;

/**
 * How one cluster hangs together: its maximum spanning tree, the weakest edge of it, and the weak joints. An edge is thin
 * where cutting it would part the cluster, in two records or more each, where little holds it: by a lone link, or with pairs
 * across that on average speak against it. All bridges are edges of the tree, so that no lone link is missed; of cuts with
 * several links only the tree's are looked at.
 */
final class Hanging {

    final Cells cells;
    /** Of the cells' records, ascending. */
    final int[] cluster;

    final Weighted within;
    final SpanningTree tree;
    private final Cuts cuts;
    private final boolean strong;

    /** Writes down the weakest edge and the weak joints of two records or more. */
    Hanging(Cells cells, int[] cluster, Sheet sheet, Notes notes) {
        this.cells = cells;
        this.cluster = cluster;
        this.within = new RecordsOf(cells, cluster);
        this.tree = new SpanningTree(within);
        this.cuts = new Cuts(within, tree);
        int weakest = weakest();
        if (strength(weakest) != Double.POSITIVE_INFINITY) {
            WeightedPair edge = edge(weakest);
            sheet.weakest(cells.records[cluster[0]], edge.left(), edge.right(), edge.bits());
        }
        this.strong = new WeakJoints(this).find(notes);
    }

    /** Whether the mean of its pairs is a link's, or it is two strong parts at a joint. */
    boolean strong() {
        return strong;
    }

    int size() {
        return cluster.length;
    }

    /** Of the edge from the place in the tree's order towards its root, as in all that follows. */
    double strength(int place) {
        return tree.strength[tree.order[place]];
    }

    boolean thin(int place) {
        int below = tree.end[place] - place;
        return below > 1
                && below < cluster.length - 1
                && strength(place) != Double.POSITIVE_INFINITY
                && (linksAcross(place) == 1 || cuts.across(place) < -LocalSearch.LEAST);
    }

    int linksAcross(int place) {
        return cuts.linksAcross(place);
    }

    double meanAcross(int place) {
        double below = tree.end[place] - place;
        return cuts.across(place) / (below * (cluster.length - below));
    }

    /** Mean of all pairs. */
    double mean() {
        return cuts.all() / (cluster.length * (cluster.length - 1.0) / 2);
    }

    WeightedPair edge(int place) {
        int one = cluster[tree.order[place]];
        int other = cluster[tree.parent[tree.order[place]]];
        return new WeightedPair(
                cells.records[Math.min(one, other)], cells.records[Math.max(one, other)], cells.bits(one, other));
    }

    /** Of equal ones that of the smallest records. */
    private int weakest() {
        int weakest = 1;
        for (int place = 2; place < cluster.length; place++) {
            int order = Double.compare(strength(place), strength(weakest));
            if (order < 0 || order == 0 && WeightedPair.ORDER.compare(edge(place), edge(weakest)) < 0) {
                weakest = place;
            }
        }
        return weakest;
    }
}
