package org.counterfoil.linkage.engine;

import java.util.Arrays;

/** Pairs of a key and a record, sorted by key and then by record. */
final class KeyedRecords {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;
    /** Three digits, the highest: of a million keys some hundred share them with another. */
    private static final int LOWEST_SHIFT = Long.SIZE - 3 * DIGIT_BITS;

    private long[] keys;
    private int[] records;
    private int size;

    KeyedRecords(int expected) {
        this.keys = new long[Math.max(16, expected)];
        this.records = new int[keys.length];
    }

    void add(long key, int record) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + (size >> 1));
            records = Arrays.copyOf(records, keys.length);
        }
        keys[size] = key;
        records[size++] = record;
    }

    int size() {
        return size;
    }

    long key(int place) {
        return keys[place];
    }

    int record(int place) {
        return records[place];
    }

    /** One past the last place with the key at this one. */
    int endOfBlock(int place) {
        int end = place + 1;
        while (end < size && keys[end] == keys[place]) {
            end++;
        }
        return end;
    }

    /**
     * Sorts by key, as unsigned, by radix of the highest digits; it keeps the order of equal keys, which were added record by
     * record. Keys are hashes: the few that differ in lower digits alone are then put right one by one, so that sorting stays
     * linear.
     */
    void sort() {
        if (size < DIGITS) {
            insertBySort();
            return;
        }
        long[] keysTo = new long[size];
        int[] recordsTo = new int[size];
        for (int shift = LOWEST_SHIFT; shift < Long.SIZE; shift += DIGIT_BITS) {
            int[] places = places(shift);
            for (int i = 0; i < size; i++) {
                int to = places[digit(keys[i], shift)]++;
                keysTo[to] = keys[i];
                recordsTo[to] = records[i];
            }
            long[] keysFrom = keys;
            int[] recordsFrom = records;
            keys = keysTo;
            records = recordsTo;
            keysTo = keysFrom;
            recordsTo = recordsFrom;
        }
        insert();
    }

    private void insert() {
        for (int i = 1; i < size; i++) {
            long key = keys[i];
            int record = records[i];
            int to = i;
            for (; to > 0 && Long.compareUnsigned(keys[to - 1], key) > 0; to--) {
                keys[to] = keys[to - 1];
                records[to] = records[to - 1];
            }
            keys[to] = key;
            records[to] = record;
        }
    }

    private int[] places(int shift) {
        int[] places = new int[DIGITS + 1];
        for (int i = 0; i < size; i++) {
            places[digit(keys[i], shift) + 1]++;
        }
        for (int d = 0; d < DIGITS; d++) {
            places[d + 1] += places[d];
        }
        return places;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & DIGITS - 1;
    }

    private void insertBySort() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        long[] from = keys.clone();
        int[] recordsFrom = records.clone();
        Arrays.sort(order, (a, b) -> {
            int byKey = Long.compareUnsigned(from[a], from[b]);
            return byKey != 0 ? byKey : Integer.compare(recordsFrom[a], recordsFrom[b]);
        });
        for (int i = 0; i < size; i++) {
            keys[i] = from[order[i]];
            records[i] = recordsFrom[order[i]];
        }
    }
}
