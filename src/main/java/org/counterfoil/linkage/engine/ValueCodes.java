package org.counterfoil.linkage.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Numbers distinct values from 0, in the order in which they are met: a map without a boxed number for each. Grows; for one
 * thread.
 *
 * @param <T> a value, with equals and hashCode
 */
public final class ValueCodes<T> {

    private static final int NONE = -1;
    /** 2^32 divided by the golden ratio: spreads hashes that differ in few bits (Knuth 1973, section 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final List<T> values = new ArrayList<>();
    private int[] hashes = new int[1 << 5];
    private int[] slots = new int[1 << 6];

    public ValueCodes() {
        Arrays.fill(slots, NONE);
    }

    /** The number of a value, a new one where it was not met before. */
    public int code(T value) {
        int hash = value.hashCode();
        int slot = slot(value, hash);
        if (slots[slot] == NONE) {
            if (2 * (values.size() + 1) > slots.length) {
                grow();
                slot = slot(value, hash);
            }
            hashes[values.size()] = hash;
            slots[slot] = values.size();
            values.add(value);
        }
        return slots[slot];
    }

    /** The number of a value that was met before, or -1. */
    public int known(T value) {
        return slots[slot(value, value.hashCode())];
    }

    private int slot(T value, int hash) {
        int mask = slots.length - 1;
        int slot = first(hash);
        while (slots[slot] != NONE
                && (hashes[slots[slot]] != hash || !values.get(slots[slot]).equals(value))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int first(int hash) {
        return hash * SPREAD >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, slots.length);
        slots = new int[2 * slots.length];
        Arrays.fill(slots, NONE);
        for (int code = 0; code < values.size(); code++) {
            int slot = first(hashes[code]);
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = code;
        }
    }

    /** Values met so far, by number; a view. */
    public List<T> values() {
        return Collections.unmodifiableList(values);
    }
}
