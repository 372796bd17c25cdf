package org.counterfoil.linkage.rivals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the rivals among the pairs of each record. An end of a pair is the pair at one of its two records: twice its number at the
 * left one, one more at the right one. Immutable, safe for many threads as far as the rivalry is.
 */
final class Meetings {

    /** Records that one thread goes through in a row. */
    private static final int TOGETHER = 1 << 10;

    private final int[] left;
    private final int[] right;
    private final Rivalry rivalry;
    private final Grouped atRecord;

    Meetings(int[] left, int[] right, Rivalry rivalry) {
        this.left = left;
        this.right = right;
        this.rivalry = rivalry;
        int records = 1 + Math.max(most(left), most(right));
        this.atRecord = Grouped.of(records, left, right);
    }

    private static int most(int[] records) {
        return Arrays.stream(records).max().orElse(-1);
    }

    /** Those of the records, in their order, in parts. */
    List<Met> all() {
        int parts = (atRecord.groups() + TOGETHER - 1) / TOGETHER;
        return IntStream.range(0, parts).parallel().mapToObj(this::part).toList();
    }

    private Met part(int part) {
        Met met = new Met();
        int end = Math.min(atRecord.groups(), (part + 1) * TOGETHER);
        for (int record = part * TOGETHER; record < end; record++) {
            meet(record, met);
        }
        return met;
    }

    private void meet(int record, Met met) {
        int end = atRecord.end(record);
        for (int one = atRecord.start(record); one < end; one++) {
            for (int other = one + 1; other < end; other++) {
                double both = both(record, atRecord.pair(one), atRecord.pair(other));
                if (both < Rivalry.NONE) {
                    met.add(end(record, atRecord.pair(one)), end(record, atRecord.pair(other)), both);
                }
            }
        }
    }

    private double both(int record, int one, int other) {
        int first = partner(record, one);
        int second = partner(record, other);
        return rivalry.odds(Math.min(first, second), Math.max(first, second));
    }

    private int end(int record, int pair) {
        return 2 * pair + (left[pair] == record ? 0 : 1);
    }

    private int partner(int record, int pair) {
        return left[pair] == record ? right[pair] : left[pair];
    }

    /** Ends that are rivals of each other, by one and then the other of them. Grows; for one thread. */
    static final class Met {

        private int[] ones = new int[16];
        private int[] others = new int[16];
        private double[] boths = new double[16];
        private int size;

        private void add(int one, int other, double both) {
            if (size == ones.length) {
                ones = Arrays.copyOf(ones, 2 * size);
                others = Arrays.copyOf(others, 2 * size);
                boths = Arrays.copyOf(boths, 2 * size);
            }
            ones[size] = one;
            others[size] = other;
            boths[size++] = both;
        }

        int size() {
            return size;
        }

        int one(int place) {
            return ones[place];
        }

        int other(int place) {
            return others[place];
        }

        /** The odds that both partners are one. */
        double both(int place) {
            return boths[place];
        }
    }
}
