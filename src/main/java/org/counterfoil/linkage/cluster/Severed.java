package org.counterfoil.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The links that lead from one cluster of a component to another, and where these are two strong ones. */
final class Severed {

    private final Cells cells;
    private final int[][] clusters;
    /** By record: the number of its cluster. */
    private final int[] number;

    private final SortedMap<Long, List<WeightedPair>> byClusters = new TreeMap<>();

    Severed(Cells cells, int[][] clusters) {
        this.cells = cells;
        this.clusters = clusters;
        this.number = new int[cells.size()];
        for (int c = 0; c < clusters.length; c++) {
            for (int member : clusters[c]) {
                number[member] = c;
            }
        }
    }

    /** Two records of the component, either first; ignored unless they are a link from cluster to cluster. */
    void look(int one, int other) {
        if (number[one] != number[other] && cells.link(one, other)) {
            int left = Math.min(one, other);
            int right = Math.max(one, other);
            long key = (long) Math.min(number[one], number[other]) << 32 | Math.max(number[one], number[other]);
            byClusters
                    .computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new WeightedPair(cells.records[left], cells.records[right], cells.bits(left, right)));
        }
    }

    /** @param strong by number of a cluster */
    void report(boolean[] strong, Notes notes) {
        byClusters.forEach((key, links) -> {
            notes.severed.addAll(links);
            int one = (int) (key >> 32);
            int other = key.intValue();
            if (strong[one] && strong[other]) {
                double mean = mean(clusters[one], clusters[other]);
                if (links.size() == 1 || mean < 0) {
                    notes.joints.add(joint(one, other, links, mean));
                }
            }
        });
    }

    private WeakJoint joint(int one, int other, List<WeightedPair> links, double mean) {
        WeightedPair strongest = links.get(0);
        for (WeightedPair link : links) {
            strongest = link.bits() > strongest.bits() ? link : strongest;
        }
        return new WeakJoint(
                WeakJoint.Kind.SPLIT,
                cells.records[clusters[one][0]],
                numbers(clusters[one]),
                numbers(clusters[other]),
                strongest,
                links.size(),
                mean);
    }

    private double mean(int[] one, int[] other) {
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                sum += cells.clamped(i, j);
            }
        }
        return sum / ((double) one.length * other.length);
    }

    private List<Integer> numbers(int[] some) {
        return Arrays.stream(some).map(i -> cells.records[i]).boxed().toList();
    }
}
