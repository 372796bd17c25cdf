package org.counterfoil.linkage.rivals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** Of two pairs or more, each ascending. */
    Collection<List<Integer>> groups() {
        SortedMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int pair = 0; pair < parent.length; pair++) {
            groups.computeIfAbsent(root(pair), root -> new ArrayList<>()).add(pair);
        }
        groups.values().removeIf(group -> group.size() < 2);
        return groups.values();
    }
}
