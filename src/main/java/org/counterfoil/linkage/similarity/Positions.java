package org.counterfoil.linkage.similarity;

import java.util.Arrays;

/**
 * Where each letter stands in up to 64 letters of a string: bit i for place i. Filled and emptied in place, so that no
 * string keeps a table of its own: filling costs a store a letter, where a table that is kept costs a miss of the cache.
 */
final class Positions {

    private static final int DIRECT = 256;
    /** At least twice the letters of a word, so that a search soon meets an empty slot. */
    private static final int SLOTS = 2 * Letters.WORD;

    private final long[] direct = new long[DIRECT];
    private final char[] letters = new char[SLOTS];
    private final long[] places = new long[SLOTS];
    /** Whether a letter beyond the direct ones was filled in. */
    private boolean spread;

    void fill(char[] text, int from, int size) {
        for (int i = 0; i < size; i++) {
            char letter = text[from + i];
            long place = 1L << i;
            if (letter < DIRECT) {
                direct[letter] |= place;
            } else {
                int slot = slot(letter);
                letters[slot] = letter;
                places[slot] |= place;
                spread = true;
            }
        }
    }

    /** Takes the same arguments as {@link #fill} did. */
    void empty(char[] text, int from, int size) {
        for (int i = 0; i < size; i++) {
            direct[text[from + i] & DIRECT - 1] = 0;
        }
        if (spread) {
            Arrays.fill(places, 0);
            spread = false;
        }
    }

    long of(char letter) {
        return letter < DIRECT ? direct[letter] : places[slot(letter)];
    }

    /** The letter's slot, or the empty one where it would be. */
    private int slot(char letter) {
        int slot = letter & SLOTS - 1;
        while (places[slot] != 0 && letters[slot] != letter) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
