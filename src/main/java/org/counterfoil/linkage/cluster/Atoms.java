package org.counterfoil.linkage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records that people joined: each group is one from here on. */
final class Atoms {

    private final SortedMap<Integer, List<Integer>> groups = new TreeMap<>();
    private final SortedMap<Integer, Integer> atomOf = new TreeMap<>();
    private final Constraints constraints;

    Atoms(int records, Constraints constraints) {
        this.constraints = constraints;
        for (MustLink pair : constraints.mustLinks()) {
            if (Math.max(pair.left(), pair.right()) >= records) {
                throw new IllegalArgumentException("A person holds records " + pair.left() + " and " + pair.right()
                        + " to be the same, but there are only " + records + "; leave out what is not there.");
            }
            join(atomOf(pair.left()), atomOf(pair.right()));
        }
    }

    /** The smallest record of the group that people put this one in; most often itself. */
    int atomOf(int member) {
        return atomOf.isEmpty() ? member : atomOf.getOrDefault(member, member);
    }

    /** The groups of two or more, by smallest record. */
    SortedMap<Integer, List<Integer>> groups() {
        return groups;
    }

    /** Unless that would bring together two records that a person holds apart. */
    private void join(int one, int other) {
        List<Integer> ones = groups.getOrDefault(one, List.of(one));
        List<Integer> others = groups.getOrDefault(other, List.of(other));
        if (one == other || anyNotSame(ones, others)) {
            return;
        }
        List<Integer> joined = new ArrayList<>(ones);
        joined.addAll(others);
        int smallest = Math.min(one, other);
        groups.remove(Math.max(one, other));
        groups.put(smallest, joined);
        joined.forEach(member -> atomOf.put(member, smallest));
    }

    private boolean anyNotSame(List<Integer> ones, List<Integer> others) {
        return ones.stream()
                .anyMatch(a -> others.stream().anyMatch(b -> constraints.notSame(Math.min(a, b), Math.max(a, b))));
    }
}
