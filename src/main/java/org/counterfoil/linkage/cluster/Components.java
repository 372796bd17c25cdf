package org.counterfoil.linkage.cluster;

import java.util.Arrays;
import java.util.List;

/**
 * The connected components of the graph of links and must-links: no cluster reaches beyond its own. Those of two records or
 * more are numbered from 0 by their smallest record; each knows its records, ascending, and the kept pairs inside it.
 */
final class Components {

    /** By record: the smallest of its component. */
    final int[] componentOf;
    /** By record: its place in {@link #members}; of no meaning for a record alone. */
    final int[] place;

    final int[] start;
    final int[] members;
    final int[] edgeStart;
    final int[] edges;

    Components(Links links, double linkBits, Atoms atoms) {
        componentOf = connected(links, linkBits, atoms);
        int[] number = numbered(componentOf);
        start = starts(number);
        members = new int[start[start.length - 1]];
        place = new int[number.length];
        int[] next = start.clone();
        for (int record = 0; record < number.length; record++) {
            if (number[record] >= 0) {
                place[record] = next[number[record]]++;
                members[place[record]] = record;
            }
        }
        edgeStart = new int[start.length];
        edges = edges(links, number);
    }

    int size() {
        return start.length - 1;
    }

    int size(int component) {
        return start[component + 1] - start[component];
    }

    int first(int component) {
        return members[start[component]];
    }

    int[] members(int component) {
        return Arrays.copyOfRange(members, start[component], start[component + 1]);
    }

    /** The place of a record among those of its component, from 0. */
    int local(int component, int member) {
        return place[member] - start[component];
    }

    private static int[] connected(Links links, double linkBits, Atoms atoms) {
        UnionFind sets = new UnionFind(links.records);
        for (int e = 0; e < links.count; e++) {
            if (links.bits(e) >= linkBits) {
                sets.union(links.left(e), links.right(e));
            }
        }
        for (List<Integer> group : atoms.groups().values()) {
            group.forEach(member -> sets.union(group.get(0), member));
        }
        return sets.smallest();
    }

    /** By record: the number of its component, -1 for a record alone. */
    private static int[] numbered(int[] componentOf) {
        int[] number = new int[componentOf.length];
        for (int record = 0; record < number.length; record++) {
            number[componentOf[record]]++;
        }
        int next = 0;
        for (int record = 0; record < number.length; record++) {
            boolean first = componentOf[record] == record;
            number[record] = first ? number[record] > 1 ? next++ : -1 : number[componentOf[record]];
        }
        return number;
    }

    private static int[] starts(int[] number) {
        int components = 0;
        for (int c : number) {
            components = Math.max(components, c + 1);
        }
        int[] starts = new int[components + 1];
        for (int c : number) {
            if (c >= 0) {
                starts[c + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private int[] edges(Links links, int[] number) {
        for (int e = 0; e < links.count; e++) {
            int c = number[links.left(e)];
            if (c >= 0 && c == number[links.right(e)]) {
                edgeStart[c + 1]++;
            }
        }
        Arrays.parallelPrefix(edgeStart, Integer::sum);
        int[] inside = new int[edgeStart[edgeStart.length - 1]];
        int[] next = edgeStart.clone();
        for (int e = 0; e < links.count; e++) {
            int c = number[links.left(e)];
            if (c >= 0 && c == number[links.right(e)]) {
                inside[next[c]++] = e;
            }
        }
        return inside;
    }
}
