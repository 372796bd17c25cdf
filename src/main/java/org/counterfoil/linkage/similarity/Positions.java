package org.counterfoil.linkage.similarity;

/**
 * Where each letter stands in a string of at most 64: bit i for place i. A table without collisions, so that a look-up has
 * no branch that could be guessed wrongly; small letters of ASCII fit the smallest one as they are.
 */
final class Positions {

    static final Positions NONE = new Positions(1, 0);

    /** Takes a letter for its own slot. */
    private static final int IDENTITY = 1 << Character.SIZE;

    private static final int GOLDEN = 0x9E3779B1;
    private static final int SMALLEST = 32;
    private static final int LARGEST = 1 << Character.SIZE;
    private static final int ATTEMPTS = 8;

    private final char[] letters;
    private final long[] places;
    private final int multiplier;

    private Positions(int slots, int multiplier) {
        this.letters = new char[slots];
        this.places = new long[slots];
        this.multiplier = multiplier;
    }

    static Positions of(char[] text) {
        for (int slots = SMALLEST; slots < LARGEST; slots *= 2) {
            int multiplier = IDENTITY;
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Positions positions = new Positions(slots, multiplier);
                if (positions.hold(text)) {
                    return positions;
                }
                multiplier = multiplier == IDENTITY ? GOLDEN : multiplier * GOLDEN;
            }
        }
        Positions positions = new Positions(LARGEST, IDENTITY);
        positions.hold(text);
        return positions;
    }

    /** Whether no two letters of the text wanted the same slot. */
    private boolean hold(char[] text) {
        for (int i = 0; i < text.length; i++) {
            int slot = slot(text[i]);
            if (places[slot] != 0 && letters[slot] != text[i]) {
                return false;
            }
            letters[slot] = text[i];
            places[slot] |= 1L << i;
        }
        return true;
    }

    /** The places of a letter, or 0. */
    long of(char letter) {
        int slot = slot(letter);
        // all ones where the slot is the letter's, else zero
        return places[slot] & ((letters[slot] ^ letter) - 1 >> 31);
    }

    private int slot(char letter) {
        return letter * multiplier >>> Character.SIZE & places.length - 1;
    }
}
