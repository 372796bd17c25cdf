package org.counterfoil.linkage.estimation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Distinct comparison vectors and how many pairs have each. Ascending, so that the order they came in changes nothing. */
public final class Patterns {

    private final long[] patterns;
    private final long[] counts;

    private Patterns(long[] patterns, long[] counts) {
        this.patterns = patterns;
        this.counts = counts;
    }

    public static Patterns none() {
        return new Patterns(new long[0], new long[0]);
    }

    /**
     * @param patterns packed by a {@link Layout}, in any order; one may occur more than once
     * @param counts number of pairs with the pattern of the same index, 0 or more; not altered
     */
    public static Patterns of(long[] patterns, long[] counts) {
        int[] order = IntStream.range(0, patterns.length)
                .boxed()
                .sorted(Comparator.comparingLong(index -> patterns[index]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] distinct = new long[order.length];
        long[] sums = new long[order.length];
        int size = 0;
        for (int index : order) {
            if (size == 0 || distinct[size - 1] != patterns[index]) {
                distinct[size++] = patterns[index];
            }
            sums[size - 1] += counts[index];
        }
        return new Patterns(Arrays.copyOf(distinct, size), Arrays.copyOf(sums, size));
    }

    /** Number of distinct patterns. */
    public int size() {
        return patterns.length;
    }

    public long pattern(int index) {
        return patterns[index];
    }

    public long count(int index) {
        return counts[index];
    }

    /** Number of pairs. */
    public long pairs() {
        return Arrays.stream(counts).sum();
    }

    /** The same pairs with comparison {@code order[i]} at place i. */
    Patterns reordered(Layout from, Layout to, int[] order) {
        long[] moved = new long[patterns.length];
        int[] levels = new int[order.length];
        for (int p = 0; p < moved.length; p++) {
            for (int i = 0; i < order.length; i++) {
                levels[i] = from.level(patterns[p], order[i]);
            }
            moved[p] = to.pack(levels);
        }
        return of(moved, counts);
    }
}
