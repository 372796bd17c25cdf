package org.counterfoil.linkage.similarity;

import java.util.Arrays;

/**
 * A string prepared once for many comparisons: its letters, and, up to 64 of them, where each stands as a word of bits.
 * Letters are UTF-16 units, as in {@link String}: a supplementary character counts as two. Nothing is folded: case and
 * accents are as given. Costs some 450 bytes beside two for each letter.
 */
public final class Letters {

    /** As many letters as a word has bits; longer strings are compared without {@link #positions}. */
    static final int WORD = Long.SIZE;

    private static final int HEAD = 4;

    final char[] text;
    /** Of a string of more than {@link #WORD} letters, none. */
    final Positions positions;
    /** The first four letters, the first in the highest bits; zeros where there are fewer. */
    final long head;
    /** A bit for each letter that occurs, several letters to a bit. */
    private final long classes;

    private Letters(char[] text) {
        this.text = text;
        this.positions = text.length > WORD ? Positions.NONE : Positions.of(text);
        long first = 0;
        for (int i = 0; i < HEAD; i++) {
            first = first << Character.SIZE | (i < text.length ? text[i] : 0);
        }
        this.head = first;
        long seen = 0;
        for (char letter : text) {
            seen |= 1L << letterClass(letter);
        }
        this.classes = seen;
    }

    /** The letters of a string, which may be empty. */
    public static Letters of(String text) {
        return new Letters(text.toCharArray());
    }

    /** How many UTF-16 units. */
    public int length() {
        return text.length;
    }

    /** How many of these letters, at the least, the other string has nowhere. */
    int foreignTo(Letters other) {
        return Long.bitCount(classes & ~other.classes);
    }

    /** Small letters and digits of ASCII have a class each; all else falls in with them. */
    private static int letterClass(char letter) {
        return letter & 31 | (~letter & 64) >> 1;
    }

    /** Whether both have the same letters in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Letters letters && head == letters.head && Arrays.equals(text, letters.text);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(text);
    }

    @Override
    public String toString() {
        return new String(text);
    }
}
