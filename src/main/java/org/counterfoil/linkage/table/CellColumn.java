package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterfoil.linkage.engine.Column;

/** Collects what rows say in one column, each distinct text once: only that becomes a string. For one thread. */
final class CellColumn {

    private static final int NONE = -1;
    /** 2^32 divided by the golden ratio: spreads hashes that differ in few bits (Knuth 1973, section 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final List<String> texts = new ArrayList<>();
    private int[] hashes = new int[1 << 9];
    private int[] slots = new int[1 << 10];
    private int[] said = new int[1 << 10];
    private int rows;

    CellColumn() {
        Arrays.fill(slots, NONE);
    }

    /** Adds a row by its cell; where that is blank, the row says nothing. */
    void add(Cells cells, int cell) {
        int from = cells.from(cell);
        int to = cells.to(cell, from);
        if (rows == said.length) {
            said = Arrays.copyOf(said, 2 * rows);
        }
        said[rows++] = from == to ? NONE : code(cells.text(), from, to);
    }

    private int code(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = slot(text, from, to, hash);
        if (slots[slot] == NONE) {
            if (2 * (texts.size() + 1) > slots.length) {
                grow();
                slot = slot(text, from, to, hash);
            }
            hashes[texts.size()] = hash;
            slots[slot] = texts.size();
            texts.add(new String(text, from, to - from));
        }
        return slots[slot];
    }

    private int slot(char[] text, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = first(hash);
        while (slots[slot] != NONE && (hashes[slots[slot]] != hash || !same(texts.get(slots[slot]), text, from, to))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int first(int hash) {
        return hash * SPREAD >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    private static boolean same(String known, char[] text, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (known.charAt(i - from) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, slots.length);
        slots = new int[2 * slots.length];
        Arrays.fill(slots, NONE);
        for (int code = 0; code < texts.size(); code++) {
            int slot = first(hashes[code]);
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = code;
        }
    }

    Column<String> column() {
        return Column.of(texts, Arrays.copyOf(said, rows));
    }
}
