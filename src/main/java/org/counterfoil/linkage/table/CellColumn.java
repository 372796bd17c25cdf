package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterfoil.linkage.engine.Column;

/**
 * Collects what rows say in one column, each distinct text once: only that becomes a string. What is known of the cells of
 * many rows is looked up cell by cell before any is added, so that many looks into memory are under way at once. For one
 * thread.
 */
final class CellColumn {

    private static final int NONE = -1;
    /** 2^32 divided by the golden ratio: spreads hashes that differ in few bits (Knuth 1973, section 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final List<String> texts = new ArrayList<>();
    private int[] hashes = new int[1 << 9];
    private int[] slots = new int[1 << 10];
    private int[] said = new int[1 << 10];
    private int rows;

    /** Of the cells that are added: where they begin and end, and their hashes. */
    private int[] from = new int[0];

    private int[] to = from;
    private int[] hash = from;

    CellColumn() {
        Arrays.fill(slots, NONE);
    }

    /**
     * Adds rows by their cells; where one is blank, the row says nothing.
     *
     * @param firsts by row its first cell
     * @param count how many rows
     * @param place of the cell in its row
     */
    void add(Cells cells, int[] firsts, int count, int place) {
        reserve(count);
        for (int i = 0; i < count; i++) {
            int begin = cells.from(firsts[i] + place);
            from[i] = begin;
            to[i] = cells.to(firsts[i] + place, begin);
            hash[i] = hash(cells.text(), begin, to[i]);
        }
        for (int i = 0; i < count; i++) {
            said[rows + i] = slots[first(hash[i])];
        }
        for (int i = 0; i < count; i++) {
            int code = said[rows + i];
            if (from[i] == to[i]) {
                said[rows + i] = NONE;
            } else if (code == NONE
                    || hashes[code] != hash[i]
                    || !same(texts.get(code), cells.text(), from[i], to[i])) {
                said[rows + i] = code(cells.text(), from[i], to[i], hash[i]);
            }
        }
        rows += count;
    }

    private void reserve(int count) {
        if (from.length < count) {
            from = new int[count];
            to = new int[count];
            hash = new int[count];
        }
        if (rows + count > said.length) {
            said = Arrays.copyOf(said, Math.max(rows + count, 2 * said.length));
        }
        while (2 * (texts.size() + count) > slots.length) {
            grow();
        }
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    private int code(char[] text, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = first(hash);
        while (slots[slot] != NONE) {
            int code = slots[slot];
            if (hashes[code] == hash && same(texts.get(code), text, from, to)) {
                return code;
            }
            slot = slot + 1 & mask;
        }
        hashes[texts.size()] = hash;
        slots[slot] = texts.size();
        texts.add(new String(text, from, to - from));
        return slots[slot];
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
