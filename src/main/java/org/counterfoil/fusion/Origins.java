package org.counterfoil.fusion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The independent origins of what is said of one incident. Sources that copy one another, directly or through others, are one
 * origin; so are two that copy the same third, whether or not it speaks of the incident. This may count too few origins,
 * never too many. Immutable.
 */
public final class Origins {

    private final Map<String, String> parents = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final SortedSet<String> sources;
    private final List<Copy> copies;

    /**
     * @param sources that speak of the incident
     * @param copies among these and any others
     * @param trust which source an origin is named by: the first of those that speak
     */
    Origins(SortedSet<String> sources, List<Copy> copies, Comparator<String> trust) {
        this.sources = sources;
        copies.forEach(copy -> join(root(copy.left()), root(copy.right())));
        sources.stream().sorted(trust).forEach(source -> names.putIfAbsent(root(source), source));
        this.copies = joining(copies).stream().sorted(Copy.ORDER).toList();
    }

    private void join(String left, String right) {
        if (left.compareTo(right) < 0) {
            parents.put(right, left);
        } else if (right.compareTo(left) < 0) {
            parents.put(left, right);
        }
    }

    private String root(String source) {
        String root = source;
        for (String parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        return root;
    }

    /** Those by which sources that speak are one: one that says nothing matters only where it stands between two others. */
    private List<Copy> joining(List<Copy> all) {
        List<Copy> left = all;
        List<Copy> joining = left.stream().filter(copy -> leads(copy, all)).toList();
        while (joining.size() < left.size()) {
            left = joining;
            List<Copy> among = left;
            joining = left.stream().filter(copy -> leads(copy, among)).toList();
        }
        return joining;
    }

    private boolean leads(Copy copy, List<Copy> among) {
        return leads(copy.left(), copy.right(), among) && leads(copy.right(), copy.left(), among);
    }

    private boolean leads(String end, String from, List<Copy> among) {
        return sources.contains(end)
                || among.stream()
                        .anyMatch(copy -> copy.isOf(end) && !copy.beside(end).equals(from));
    }

    /** The origin of what a source says: the most trusted source of those that are one with it; itself where none is. */
    public String of(String source) {
        return names.getOrDefault(root(source), source);
    }

    /** How many independent origins speak. */
    public int count() {
        return new TreeSet<>(names.values()).size();
    }

    /** What makes a source one with others that speak; empty where it is independent of all. */
    public List<Copy> copies(String source) {
        return copies.stream().filter(copy -> copy.isOf(source)).toList();
    }
}
