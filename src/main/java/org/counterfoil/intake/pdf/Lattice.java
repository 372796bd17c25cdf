package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Finds the groups of lines that cross or touch each other: the rulings of one table each. */
final class Lattice {

    /** A line may end this far from the one it is meant to meet, in points. */
    private static final double SLACK = 3.2;

    private final List<Ruling> across;
    private final List<Ruling> down;
    private final int[] group;

    private Lattice(List<Ruling> rulings) {
        Comparator<Ruling> byPlace = Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from);
        across = rulings.stream().filter(Ruling::horizontal).sorted(byPlace).toList();
        down = rulings.stream()
                .filter(ruling -> !ruling.horizontal())
                .sorted(byPlace)
                .toList();
        group = new int[across.size() + down.size()];
        for (int each = 0; each < group.length; each++) {
            group[each] = each;
        }
    }

    /** @return groups of lines in both directions, from top to bottom; lines that touch none are in none */
    static List<List<Ruling>> groups(List<Ruling> rulings) {
        Lattice lattice = new Lattice(rulings);
        lattice.join();
        return lattice.groups();
    }

    private void join() {
        for (int horizontal = 0; horizontal < across.size(); horizontal++) {
            Ruling line = across.get(horizontal);
            for (int vertical = firstFrom(line.from() - SLACK); vertical < down.size(); vertical++) {
                if (down.get(vertical).at() > line.to() + SLACK) {
                    break;
                }
                if (line.touches(down.get(vertical), SLACK)) {
                    group[root(horizontal)] = root(across.size() + vertical);
                }
            }
        }
    }

    private int firstFrom(double left) {
        int low = 0;
        int high = down.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (down.get(middle).at() < left) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int root(int each) {
        int root = each;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private List<List<Ruling>> groups() {
        TreeMap<Integer, List<Ruling>> byRoot = new TreeMap<>();
        for (int each = 0; each < group.length; each++) {
            Ruling ruling = each < across.size() ? across.get(each) : down.get(each - across.size());
            byRoot.computeIfAbsent(root(each), root -> new ArrayList<>()).add(ruling);
        }
        return byRoot.values().stream()
                .filter(lines -> lines.stream().anyMatch(Ruling::horizontal)
                        && lines.stream().anyMatch(line -> !line.horizontal()))
                .sorted(Comparator.comparingDouble(lines -> lines.stream()
                        .filter(Ruling::horizontal)
                        .mapToDouble(Ruling::at)
                        .min()
                        .orElse(0)))
                .toList();
    }
}
