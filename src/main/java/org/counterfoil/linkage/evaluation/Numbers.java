package org.counterfoil.linkage.evaluation;

import java.util.Arrays;

/** Numbers from 0 for texts, in the order in which they are added. Never forgets one. */
final class Numbers {

    private static final int FREE = 0;

    private String[] texts;
    private int size;
    /** Number plus 1 by hash, open addressing. */
    private int[] slots;

    Numbers(int expected) {
        texts = new String[Math.max(16, expected)];
        slots = new int[Integer.highestOneBit(texts.length) * 4];
    }

    /** The number of a text, a new one if it is new. */
    int add(String text) {
        int slot = slot(text);
        if (slots[slot] != FREE) {
            return slots[slot] - 1;
        }
        if (size == texts.length) {
            grow();
            slot = slot(text);
        }
        texts[size] = text;
        slots[slot] = ++size;
        return size - 1;
    }

    /** The number of a text, or -1. */
    int find(String text) {
        return slots[slot(text)] - 1;
    }

    String text(int number) {
        return texts[number];
    }

    int size() {
        return size;
    }

    private int slot(String text) {
        int mask = slots.length - 1;
        int slot = (int) mixed(text.hashCode()) & mask;
        while (slots[slot] != FREE && !texts[slots[slot] - 1].equals(text)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(texts[i])] = i + 1;
        }
    }

    /** Spreads the bits of a hash (the finalizer of splitmix64, Steele, Lea and Flood 2014). */
    static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
