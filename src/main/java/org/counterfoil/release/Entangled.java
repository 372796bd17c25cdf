package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.linkage.cluster.UnionFind;

/** Which of some things hang together: those that touch something in common, or by way of others. */
final class Entangled {

    private Entangled() {}

    /**
     * @param touched by each thing, by name
     * @return the places of the things in groups, smallest first; groups by their first. What touches nothing is a group alone
     */
    static List<List<Integer>> groups(List<? extends Collection<String>> touched) {
        UnionFind sets = new UnionFind(touched.size());
        // asked, never walked
        Map<String, Integer> first = new HashMap<>();
        for (int thing = 0; thing < touched.size(); thing++) {
            int at = thing;
            for (String name : touched.get(thing)) {
                sets.union(first.computeIfAbsent(name, unknown -> at), at);
            }
        }
        // a set is known by its smallest member, which is its first
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int thing = 0; thing < touched.size(); thing++) {
            groups.computeIfAbsent(sets.find(thing), root -> new ArrayList<>()).add(thing);
        }
        return List.copyOf(groups.values());
    }
}
