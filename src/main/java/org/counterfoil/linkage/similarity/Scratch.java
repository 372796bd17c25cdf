package org.counterfoil.linkage.similarity;

import java.util.Arrays;

/**
 * Room for comparisons of strings; grows to the longest seen and is used again. Each thread has
 * its own: it is the one thing here that changes. What it holds says nothing between two comparisons.
 */
public final class Scratch {

    /** Empty between two comparisons. */
    final Positions positions = new Positions();

    private byte[] carries = {};
    private boolean[] left = {};
    private boolean[] right = {};

    /** At least this many bytes, of any content. */
    byte[] carries(int length) {
        if (carries.length < length) {
            carries = new byte[Integer.highestOneBit(length) * 2];
        }
        return carries;
    }

    /** All false up to this length. */
    boolean[] left(int length) {
        left = cleared(left, length);
        return left;
    }

    /** All false up to this length. */
    boolean[] right(int length) {
        right = cleared(right, length);
        return right;
    }

    private static boolean[] cleared(boolean[] flags, int length) {
        if (flags.length < length) {
            return new boolean[Integer.highestOneBit(length) * 2];
        }
        Arrays.fill(flags, 0, length, false);
        return flags;
    }
}
