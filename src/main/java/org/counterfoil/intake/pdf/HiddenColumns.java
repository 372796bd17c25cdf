package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows that lines do not part into columns although the header, or other rows, are parted: a drawn cell over several
 * columns is split where its text keeps to them.
 */
final class HiddenColumns {

    private HiddenColumns() {}

    static List<Slot> split(Mesh mesh, List<Slot> slots, Map<Slot, List<Word>> words) {
        Set<String> alike = new TreeSet<>();
        for (Slot slot : slots) {
            if (slot.columns() > 1 && standsInColumns(mesh, words.getOrDefault(slot, List.of()), 2)) {
                alike.add(stretch(slot));
            }
        }
        List<Slot> split = new ArrayList<>();
        for (Slot slot : slots) {
            boolean parts = slot.columns() > 1
                    && alike.contains(stretch(slot))
                    && standsInColumns(mesh, words.getOrDefault(slot, List.of()), 0);
            for (int column = 0; column < (parts ? slot.columns() : 0); column++) {
                split.add(new Slot(slot.row(), slot.column() + column, slot.rows(), 1));
            }
            if (!parts) {
                split.add(slot);
            }
        }
        return split;
    }

    private static String stretch(Slot slot) {
        return slot.column() + "+" + slot.columns();
    }

    /** No piece of its text lies over two columns, and at least so many columns have text. */
    private static boolean standsInColumns(Mesh mesh, List<Word> words, int atLeast) {
        Set<Integer> filled = new TreeSet<>();
        for (TextLine line : TextLines.of(words)) {
            for (Chunk chunk : line.chunks()) {
                int first = Mesh.index(mesh.xs(), chunk.box().left() + 1);
                int last = Mesh.index(mesh.xs(), chunk.box().right() - 1);
                if (first != last) {
                    return false;
                }
                filled.add(first);
            }
        }
        return filled.size() >= atLeast;
    }
}
