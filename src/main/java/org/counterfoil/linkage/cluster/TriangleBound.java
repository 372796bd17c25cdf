package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/**
 * What no partition can exceed: the sum of all positive weights, less what bad triangles must cost. Of three atoms of which
 * two pairs speak for and one against, every partition goes against one at least (Bansal, Blum and Chawla 2004). Each
 * triangle takes the least of what its three pairs have left, so that no pair pays more than its weight: a solution of the
 * dual of the linear programme of Charikar, Guruswami and Wirth (2005), found greedily. The bound holds wherever it stops.
 */
final class TriangleBound {

    /** Triangles looked at; beyond it the bound gets no tighter. */
    private static final long MOST_TRIANGLES = 50_000_000;

    private final Graph graph;
    private final double[] left;
    private long looked;

    private TriangleBound(Graph graph) {
        this.graph = graph;
        this.left = new double[graph.size * graph.size];
        for (int a = 0; a < graph.size; a++) {
            for (int b = 0; b < graph.size; b++) {
                left[a * graph.size + b] = graph.sum(a, b);
            }
        }
    }

    static double of(Graph graph) {
        TriangleBound bound = new TriangleBound(graph);
        double positive = 0;
        double cost = 0;
        for (int a = 0; a < graph.size; a++) {
            for (int b = a + 1; b < graph.size; b++) {
                positive += Math.max(0, graph.sum(a, b));
            }
        }
        for (int a = 0; a < graph.size && bound.looked < MOST_TRIANGLES; a++) {
            cost += bound.around(a);
        }
        return positive - cost;
    }

    /** What the triangles cost of which both pairs of this atom speak for. */
    private double around(int atom) {
        int[] friends = friends(atom);
        double cost = 0;
        for (int i = 0; i < friends.length; i++) {
            for (int j = i + 1; j < friends.length; j++) {
                double against = -at(friends[i], friends[j]);
                double least = Math.min(against, Math.min(at(atom, friends[i]), at(atom, friends[j])));
                if (least > 0) {
                    pay(atom, friends[i], -least);
                    pay(atom, friends[j], -least);
                    pay(friends[i], friends[j], least);
                    cost += least;
                }
            }
        }
        looked += (long) friends.length * friends.length / 2;
        return cost;
    }

    private int[] friends(int atom) {
        int[] friends = new int[graph.size];
        int count = 0;
        for (int other = 0; other < graph.size; other++) {
            if (at(atom, other) > 0) {
                friends[count++] = other;
            }
        }
        return Arrays.copyOf(friends, count);
    }

    private double at(int one, int other) {
        return left[one * graph.size + other];
    }

    private void pay(int one, int other, double weight) {
        left[one * graph.size + other] += weight;
        left[other * graph.size + one] += weight;
    }
}
