package org.counterfoil.linkage.similarity;

import java.util.Arrays;

/**
 * A string prepared once for many comparisons: its letters, and two words of bits that tell most unlike strings apart
 * without a look at the letters. Letters are UTF-16 units, as in {@link String}: a supplementary character counts as two.
 * Nothing is folded: case and accents are as given. Costs some 50 bytes beside two for each letter.
 */
public final class Letters {

    /** As many letters as a word has bits; longer strings are compared in parts. */
    static final int WORD = Long.SIZE;

    final char[] text;
    final long head;
    final long shape;

    private Letters(char[] text) {
        this.text = text;
        this.head = Shape.head(text);
        this.shape = Shape.of(text);
    }

    /** The letters of a string, which may be empty. */
    public static Letters of(String text) {
        return new Letters(text.toCharArray());
    }

    /** How many UTF-16 units. */
    public int length() {
        return text.length;
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
