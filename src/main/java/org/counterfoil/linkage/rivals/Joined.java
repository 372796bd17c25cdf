package org.counterfoil.linkage.rivals;

/** Which pairs hang together by rivals. */
final class Joined {

    private final int[] parent;

    Joined(int size) {
        parent = new int[size];
        java.util.Arrays.setAll(parent, pair -> pair);
    }

    private int root(int pair) {
        int at = pair;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** Pairs by the smallest that they hang together with, ascending in each group; a pair alone is a group, too. */
    Grouped groups() {
        int[] groups = new int[parent.length];
        java.util.Arrays.setAll(groups, this::root);
        return Grouped.of(parent.length, groups);
    }
}
