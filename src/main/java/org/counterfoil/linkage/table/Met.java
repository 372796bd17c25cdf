package org.counterfoil.linkage.table;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keys that rows have, to be counted: all of them, or one in a power of two. Keys are hashes, so that they are a fair sample;
 * where more come than are held, the sample is made half as large.
 */
final class Met {

    /** Where more of what has a key stands in blocks that are too large, the rule loses more than it finds. */
    private static final double MOST_SET_ASIDE = 0.5;

    /** Up to so many entries; the 40 bits of the key that are left tell a million keys apart well enough to count. */
    private static final long MASK = (1L << 24) - 1;

    /** Where so few keys are still too many entries, nearly all rows have one of a handful of keys. */
    private static final int FEWEST = 1 << 16;

    private long[] keys = new long[1024];
    private int[] rows = new int[1024];
    private int size;
    private final int most;
    private int oneIn;

    /** @param oneIn a power of two: of so many keys one is looked at */
    Met(int oneIn) {
        this(oneIn, (int) MASK);
    }

    /** @param most entries that are held */
    Met(int oneIn, int most) {
        this.oneIn = oneIn;
        this.most = most;
    }

    void add(long key, int row) {
        while (size == most && oneIn < FEWEST) {
            halve();
        }
        if (size < most && isLookedAt(key)) {
            put(key, row);
        }
    }

    private boolean isLookedAt(long key) {
        return (key & oneIn - 1) == 0;
    }

    private void halve() {
        oneIn *= 2;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (isLookedAt(keys[i])) {
                keys[kept] = keys[i];
                rows[kept++] = rows[i];
            }
        }
        size = kept;
    }

    private void put(long key, int row) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            rows = Arrays.copyOf(rows, 2 * size);
        }
        keys[size] = key;
        rows[size++] = row;
    }

    /** About so many pairs, across sides where there are some, are in blocks up to the limit; 0 where most rows stand in larger ones. */
    double pairs(int @Nullable [] sides, int limit) {
        int[] order = byKey();
        double pairs = 0;
        long aside = 0;
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && keys[order[to]] == keys[order[from]]) {
                to++;
            }
            if (to - from <= limit) {
                pairs += pairs(order, from, to, sides);
            } else {
                aside += to - from;
            }
            from = to;
        }
        return size == most || aside > MOST_SET_ASIDE * size ? 0 : oneIn * pairs;
    }

    private double pairs(int[] order, int from, int to, int @Nullable [] sides) {
        double block = to - from;
        double all = block * (block - 1) / 2;
        if (sides == null || block < 2) {
            return all;
        }
        Map<Integer, Integer> bySide = new TreeMap<>();
        for (int i = from; i < to; i++) {
            bySide.merge(sides[rows[order[i]]], 1, Integer::sum);
        }
        return all
                - bySide.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }

    /** By key; the key's upper half decides first, so that sorting needs no objects. */
    private int[] byKey() {
        long[] packed = new long[size];
        for (int i = 0; i < size; i++) {
            packed[i] = keys[i] & ~MASK | i;
        }
        Arrays.sort(packed);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) (packed[i] & MASK);
        }
        return order;
    }
}
