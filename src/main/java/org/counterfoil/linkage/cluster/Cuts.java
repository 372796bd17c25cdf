package org.counterfoil.linkage.cluster;

/**
 * What lies across when an edge of the spanning tree is cut, for each edge. Of the pairs of one member with those after it in
 * the tree's order, each lies below the member's nearest ancestor that has the other below it: one walk over all pairs does.
 */
final class Cuts {

    private final SpanningTree tree;
    /** By place: the sum within what hangs on it, and the sum of all pairs with one end in it. */
    private final double[] within;

    private final double[] touching;
    private final int[] linksWithin;
    private final int[] linksTouching;

    Cuts(Weighted things, SpanningTree tree) {
        int size = things.size();
        this.tree = tree;
        within = new double[size];
        touching = new double[size];
        linksWithin = new int[size];
        linksTouching = new int[size];
        int[] up = up();
        for (int p = 0; p < size; p++) {
            int ancestor = p;
            for (int q = p + 1; q < size; q++) {
                while (q >= tree.end[ancestor]) {
                    ancestor = up[ancestor];
                }
                add(p, q, ancestor, things);
            }
        }
        for (int p = size - 1; p > 0; p--) {
            within[up[p]] += within[p];
            touching[up[p]] += touching[p];
            linksWithin[up[p]] += linksWithin[p];
            linksTouching[up[p]] += linksTouching[p];
        }
    }

    /** By place: that of the neighbour towards 0. */
    private int[] up() {
        int[] place = new int[tree.order.length];
        for (int p = 0; p < place.length; p++) {
            place[tree.order[p]] = p;
        }
        int[] up = new int[place.length];
        for (int p = 1; p < place.length; p++) {
            up[p] = place[tree.parent[tree.order[p]]];
        }
        return up;
    }

    private void add(int p, int q, int ancestor, Weighted things) {
        double weight = things.weight(tree.order[p], tree.order[q]);
        within[ancestor] += weight;
        touching[p] += weight;
        touching[q] += weight;
        if (things.link(tree.order[p], tree.order[q])) {
            linksWithin[ancestor]++;
            linksTouching[p]++;
            linksTouching[q]++;
        }
    }

    /** Sum of the weights between what hangs on the place and all else. */
    double across(int place) {
        return touching[place] - 2 * within[place];
    }

    int linksAcross(int place) {
        return linksTouching[place] - 2 * linksWithin[place];
    }

    /** Sum of all weights. */
    double all() {
        return within[0];
    }
}
