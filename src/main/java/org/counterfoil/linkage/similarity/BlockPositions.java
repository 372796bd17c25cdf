package org.counterfoil.linkage.similarity;

import java.util.Arrays;

/** As {@link Positions}, of up to 64 letters at a time out of a longer string; filled and emptied in place. */
final class BlockPositions {

    private static final int DIRECT = 256;
    /** At least twice the letters of a block, so that a search soon meets an empty slot. */
    private static final int SLOTS = 2 * Letters.WORD;

    private final long[] direct = new long[DIRECT];
    private final char[] letters = new char[SLOTS];
    private final long[] places = new long[SLOTS];

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
            }
        }
    }

    /** Takes the same arguments as {@link #fill} did. */
    void empty(char[] text, int from, int size) {
        Arrays.fill(places, 0);
        for (int i = 0; i < size; i++) {
            if (text[from + i] < DIRECT) {
                direct[text[from + i]] = 0;
            }
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
