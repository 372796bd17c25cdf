package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/** A maximum spanning tree (Prim 1957) from 0; of equal edges the one to the smallest comes first. */
final class SpanningTree {

    /** By member: its neighbour towards 0; -1 of 0 itself. */
    final int[] parent;
    /** By member: how strong the edge towards 0 is. */
    final double[] strength;

    /** By place in an order in which each stands before all that hang on it, which follow it at once. */
    final int[] order;

    /** By place in the order: the place after the last that hangs on it. */
    final int[] end;

    SpanningTree(Weighted things) {
        int size = things.size();
        parent = new int[size];
        strength = new double[size];
        order = new int[size];
        end = new int[size];
        lay(grow(things));
    }

    /** The members in the order in which the tree grew. */
    private int[] grow(Weighted things) {
        boolean[] done = new boolean[parent.length];
        int[] grown = new int[parent.length];
        Arrays.fill(strength, Double.NEGATIVE_INFINITY);
        parent[0] = -1;
        for (int step = 1; step < grown.length; step++) {
            done[grown[step - 1]] = true;
            int strongest = -1;
            for (int i = 1; i < parent.length; i++) {
                if (!done[i]) {
                    reach(things, grown[step - 1], i);
                    strongest = strongest < 0 || strength[i] > strength[strongest] ? i : strongest;
                }
            }
            grown[step] = strongest;
        }
        return grown;
    }

    private void reach(Weighted things, int from, int to) {
        double edge = things.strength(from, to);
        if (edge > strength[to]) {
            strength[to] = edge;
            parent[to] = from;
        }
    }

    private void lay(int[] grown) {
        int[] below = new int[grown.length];
        for (int step = grown.length - 1; step > 0; step--) {
            below[parent[grown[step]]] += 1 + below[grown[step]];
        }
        int[] free = new int[grown.length];
        for (int i : grown) {
            int place = i == 0 ? 0 : free[parent[i]];
            order[place] = i;
            end[place] = place + 1 + below[i];
            free[i] = place + 1;
            if (i != 0) {
                free[parent[i]] = end[place];
            }
        }
    }
}
