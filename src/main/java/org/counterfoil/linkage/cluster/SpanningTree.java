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
        grow(things);
        lay(size);
    }

    private void grow(Weighted things) {
        boolean[] done = new boolean[parent.length];
        Arrays.fill(strength, Double.NEGATIVE_INFINITY);
        parent[0] = -1;
        int latest = 0;
        for (int left = parent.length - 1; left > 0; left--) {
            done[latest] = true;
            int strongest = -1;
            for (int i = 1; i < parent.length; i++) {
                if (!done[i]) {
                    reach(things, latest, i);
                    strongest = strongest < 0 || strength[i] > strength[strongest] ? i : strongest;
                }
            }
            latest = strongest;
        }
    }

    private void reach(Weighted things, int from, int to) {
        double edge = things.strength(from, to);
        if (edge > strength[to]) {
            strength[to] = edge;
            parent[to] = from;
        }
    }

    private void lay(int size) {
        int[] child = new int[size];
        int[] sibling = new int[size];
        Arrays.fill(child, -1);
        for (int i = size - 1; i > 0; i--) {
            sibling[i] = child[parent[i]];
            child[parent[i]] = i;
        }
        int[] place = new int[size];
        int at = 0;
        for (int i = 0; ; ) {
            place[i] = at;
            order[at++] = i;
            if (child[i] >= 0) {
                i = child[i];
                continue;
            }
            while (i > 0 && sibling[i] <= 0) {
                end[place[i]] = at;
                i = parent[i];
            }
            if (i == 0) {
                end[0] = at;
                return;
            }
            end[place[i]] = at;
            i = sibling[i];
        }
    }
}
