package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Builds the cells of a table that lines draw. */
final class RuledTable {

    private final Mesh mesh;
    private final List<Slot> slots;
    private final TreeMap<Slot, List<Word>> words;

    RuledTable(Mesh mesh, List<Word> inside) {
        this.mesh = mesh;
        List<Slot> drawn = Slot.of(mesh);
        this.slots = HiddenColumns.split(mesh, drawn, assigned(mesh, drawn, inside));
        this.words = assigned(mesh, slots, inside);
    }

    private static TreeMap<Slot, List<Word>> assigned(Mesh mesh, List<Slot> slots, List<Word> inside) {
        TreeMap<Slot, List<Word>> words =
                new TreeMap<>(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
        Slot[][] bySpot = new Slot[mesh.rows()][mesh.columns()];
        for (Slot slot : slots) {
            for (int row = slot.row(); row < slot.row() + slot.rows(); row++) {
                for (int column = slot.column(); column < slot.column() + slot.columns(); column++) {
                    bySpot[row][column] = slot;
                }
            }
        }
        for (Word word : inside) {
            int row = Mesh.index(mesh.ys(), word.box().centreY());
            int column = Mesh.index(mesh.xs(), word.box().centreX());
            words.computeIfAbsent(bySpot[row][column], slot -> new ArrayList<>())
                    .add(word);
        }
        return words;
    }

    /** How many drawn cells hold text. */
    int filled() {
        return words.size();
    }

    int drawn() {
        return slots.size();
    }

    PageTable table() {
        List<Cell> cells = new ArrayList<>();
        int[] rowAt = new int[mesh.rows() + 1];
        for (int row = 0; row < mesh.rows(); row++) {
            Band band = Band.of(row, words);
            cells.addAll(band.cells(rowAt[row]));
            rowAt[row + 1] = rowAt[row] + band.rows().size();
        }
        words.forEach((slot, text) -> {
            if (slot.rows() > 1) {
                int rows = rowAt[slot.row() + slot.rows()] - rowAt[slot.row()];
                cells.add(new Cell(rowAt[slot.row()], slot.column(), rows, slot.columns(), CellText.of(text)));
            }
        });
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return new PageTable(mesh.area(), rowAt[mesh.rows()], mesh.columns(), cells);
    }
}
