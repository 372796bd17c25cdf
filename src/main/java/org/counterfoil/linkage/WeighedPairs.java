package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Pairs with what they came to, ascending by their numbers: twenty bytes for each. Immutable. */
final class WeighedPairs {

    private final long[] numbers;
    private final double[] bits;
    private final BitSet open;

    private WeighedPairs(long[] numbers, double[] bits, BitSet open) {
        this.numbers = numbers;
        this.bits = bits;
        this.open = open;
    }

    /** Collects pairs in any order; of one that comes twice the last counts. For one thread. */
    static final class Builder {

        private long[] numbers = new long[64];
        private double[] bits = new double[64];
        private final BitSet open = new BitSet();
        private int size;

        /** @param isOpen whether the bits have a say */
        Builder add(long pair, double weight, boolean isOpen) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + (size >> 1));
                bits = Arrays.copyOf(bits, numbers.length);
            }
            numbers[size] = pair;
            bits[size] = weight;
            open.set(size++, isOpen);
            return this;
        }

        WeighedPairs pairs() {
            long[] sorted = sorted();
            int[] places = new int[size];
            Arrays.parallelSetAll(places, pair -> Arrays.binarySearch(sorted, numbers[pair]));
            double[] weights = new double[sorted.length];
            BitSet opened = new BitSet(sorted.length);
            for (int pair = 0; pair < size; pair++) {
                weights[places[pair]] = bits[pair];
                opened.set(places[pair], open.get(pair));
            }
            return new WeighedPairs(sorted, weights, opened);
        }

        /** Each once. */
        private long[] sorted() {
            long[] sorted = Arrays.copyOf(numbers, size);
            Arrays.parallelSort(sorted);
            int distinct = 0;
            for (int pair = 0; pair < size; pair++) {
                if (pair == 0 || sorted[pair] != sorted[pair - 1]) {
                    sorted[distinct++] = sorted[pair];
                }
            }
            return Arrays.copyOf(sorted, distinct);
        }
    }

    int size() {
        return numbers.length;
    }

    /** As {@link PairNumber} has it. */
    long number(int place) {
        return numbers[place];
    }

    /** The smaller record. */
    int left(int place) {
        return PairNumber.left(numbers[place]);
    }

    int right(int place) {
        return PairNumber.right(numbers[place]);
    }

    double bits(int place) {
        return bits[place];
    }

    /** Whether the bits have a say. */
    boolean isOpen(int place) {
        return open.get(place);
    }

    /** Where a pair stands, or something less than 0. */
    int place(long pair) {
        return Arrays.binarySearch(numbers, pair);
    }

    /** Numbers of the pairs, ascending; not a copy. */
    long[] numbers() {
        return numbers;
    }

    /** Those of at least so many bits. */
    WeighedPairs from(double floor) {
        int[] likely = IntStream.range(0, numbers.length)
                .filter(pair -> bits[pair] >= floor)
                .toArray();
        BitSet opened = new BitSet(likely.length);
        for (int place = 0; place < likely.length; place++) {
            opened.set(place, open.get(likely[place]));
        }
        return new WeighedPairs(
                Arrays.stream(likely).mapToLong(pair -> numbers[pair]).toArray(),
                Arrays.stream(likely).mapToDouble(pair -> bits[pair]).toArray(),
                opened);
    }
}
