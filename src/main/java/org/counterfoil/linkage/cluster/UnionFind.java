package org.counterfoil.linkage.cluster;

/** Disjoint sets of the numbers from 0, each known by its smallest member (Tarjan 1975; path halving). Not for several threads. */
public final class UnionFind {

    private final int[] parent;

    /** Every number a set of its own. */
    public UnionFind(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The smallest member of the set. */
    public int find(int member) {
        int at = member;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Whether they were two sets until now. */
    public boolean union(int one, int other) {
        int a = find(one);
        int b = find(other);
        parent[Math.max(a, b)] = Math.min(a, b);
        return a != b;
    }

    /** By number: the smallest member of its set. */
    public int[] smallest() {
        int[] smallest = new int[parent.length];
        for (int i = 0; i < smallest.length; i++) {
            // a parent is never larger than its child, so that it is known by now
            smallest[i] = parent[i] == i ? i : smallest[parent[i]];
        }
        return smallest;
    }
}
