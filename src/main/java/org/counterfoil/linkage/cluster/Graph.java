package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/**
 * Atoms and what lies between each two of them: the sum of the clamped weights of the pairs across, minus infinity where one
 * of these is forbidden; their number; and whether one of them is a link and none forbidden.
 */
final class Graph {

    final int size;
    private final double[] sum;
    private final boolean[] link;
    /** Records by atom. */
    private final int[] records;

    private Graph(int size) {
        this.size = size;
        this.sum = new double[size * size];
        this.link = new boolean[size * size];
        this.records = new int[size];
    }

    static Graph of(Cells cells) {
        Graph graph = new Graph(cells.atoms);
        for (int i = 0; i < cells.size(); i++) {
            graph.records[cells.atom[i]]++;
            for (int j = i + 1; j < cells.size(); j++) {
                if (!cells.judged(i, j)) {
                    graph.add(cells, i, j);
                }
            }
        }
        for (int cell = 0; cell < graph.sum.length; cell++) {
            graph.link[cell] &= graph.sum[cell] != Double.NEGATIVE_INFINITY;
        }
        return graph;
    }

    private void add(Cells cells, int i, int j) {
        boolean forbidden = cells.forbidden(i, j);
        double bits = cells.bits(i, j);
        double weight = forbidden ? Double.NEGATIVE_INFINITY : cells.settings.clamp(bits);
        boolean strong = !forbidden && bits >= cells.settings.linkBits();
        int there = cells.atom[i] * size + cells.atom[j];
        int back = cells.atom[j] * size + cells.atom[i];
        sum[there] += weight;
        sum[back] = sum[there];
        link[there] |= strong;
        link[back] = link[there];
    }

    /** The same for these atoms only, numbered anew in their order. */
    Graph of(int[] atoms) {
        if (atoms.length == size) {
            return this;
        }
        Graph part = new Graph(atoms.length);
        for (int a = 0; a < atoms.length; a++) {
            part.records[a] = records[atoms[a]];
            for (int b = 0; b < atoms.length; b++) {
                part.sum[a * part.size + b] = sum(atoms[a], atoms[b]);
                part.link[a * part.size + b] = link(atoms[a], atoms[b]);
            }
        }
        return part;
    }

    /** 0 of an atom with itself. */
    double sum(int one, int other) {
        return sum[one * size + other];
    }

    boolean link(int one, int other) {
        return link[one * size + other];
    }

    int records(int atom) {
        return records[atom];
    }

    /** By atom: the smallest atom that links lead to, through those for which {@code label} is the same. */
    int[] linked(int[] label) {
        UnionFind sets = new UnionFind(size);
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (label[a] == label[b] && link(a, b)) {
                    sets.union(a, b);
                }
            }
        }
        return sets.smallest();
    }

    /** Whether links lead from each of these to each other. */
    boolean hangsTogether(int[] atoms) {
        return Arrays.stream(of(atoms).linked(new int[atoms.length])).allMatch(first -> first == 0);
    }

    /** The sum of weights within clusters. */
    double achieved(int[] label) {
        double achieved = 0;
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                achieved += label[a] == label[b] ? sum(a, b) : 0;
            }
        }
        return achieved;
    }
}
