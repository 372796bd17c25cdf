package org.counterfoil.linkage.similarity;

/**
 * What is known of a string at a glance, in two words: its first letters, and its length with a bit for each class of
 * letters that occur. Two strings are compared no further where these rule out that they are alike.
 */
final class Shape {

    /** Letters in a head, the first in the highest bits; zeros where there are fewer. */
    static final int HEAD = 4;

    private static final int CLASSES = 48;
    private static final long ALL = (1L << CLASSES) - 1;
    /** Longer ones are taken to be so long. */
    static final int LONGEST = (1 << Long.SIZE - CLASSES) - 1;

    private Shape() {}

    static long head(char[] text) {
        long head = 0;
        for (int i = 0; i < HEAD; i++) {
            head = head << Character.SIZE | (i < text.length ? text[i] : 0);
        }
        return head;
    }

    /** The length in the highest bits, below it the classes. */
    static long of(char[] text) {
        long seen = 0;
        for (char letter : text) {
            seen |= 1L << letterClass(letter);
        }
        return (long) Math.min(LONGEST, text.length) << CLASSES | seen;
    }

    /** Small letters and digits of ASCII have a class each; all else falls in with them. */
    private static int letterClass(char letter) {
        return (letter & 64) != 0 ? letter & 31 : 32 | letter & 15;
    }

    /** Of strings that are longer than {@link #LONGEST}, that. */
    static int length(long shape) {
        return (int) (shape >>> CLASSES);
    }

    /** How many of the letters, at the least, the other string has nowhere. */
    static int foreign(long shape, long other) {
        return Long.bitCount(shape & ~other & ALL);
    }

    /** No fewer edits lead from one to the other: each letter that one lacks costs one, and so does each letter more. */
    static int leastEdits(long left, long right) {
        return Math.max(Math.abs(length(left) - length(right)), Math.max(foreign(left, right), foreign(right, left)));
    }

    /** How many letters both begin with, up to {@link #HEAD}; zeros behind a short string are no letters. */
    static int beginning(long left, long right, int shorter) {
        return Math.min(Long.numberOfLeadingZeros(left ^ right) / Character.SIZE, Math.min(HEAD, shorter));
    }
}
