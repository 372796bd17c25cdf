package org.counterfoil.linkage;

/** Two records as one number: the smaller in the upper half. */
final class PairNumber {

    private PairNumber() {}

    static long of(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    static int left(long pair) {
        return (int) (pair >>> 32);
    }

    static int right(long pair) {
        return (int) pair;
    }
}
