package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
            long[] sorted = Arrays.stream(numbers, 0, size).sorted().distinct().toArray();
            double[] weights = new double[sorted.length];
            BitSet opened = new BitSet();
            for (int pair = 0; pair < size; pair++) {
                int place = Arrays.binarySearch(sorted, numbers[pair]);
                weights[place] = bits[pair];
                opened.set(place, open.get(pair));
            }
            return new WeighedPairs(sorted, weights, opened);
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
        Builder likely = new Builder();
        for (int pair = 0; pair < numbers.length; pair++) {
            if (bits[pair] >= floor) {
                likely.add(numbers[pair], bits[pair], open.get(pair));
            }
        }
        return likely.pairs();
    }

    /** For the next linkage. */
    List<KnownPair> known(Corpus corpus) {
        return IntStream.range(0, numbers.length)
                .mapToObj(pair ->
                        new KnownPair(corpus.id(left(pair)), corpus.id(right(pair)), bits[pair], open.get(pair)))
                .toList();
    }
}
