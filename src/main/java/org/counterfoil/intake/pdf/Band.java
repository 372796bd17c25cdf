package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lies between two neighbouring rulings across a table: one row, or several where no line is drawn between rows.
 *
 * @param slots the drawn cells with text of this row alone, from left to right
 * @param rows its lines of text, grouped; a single group where it is one row
 */
record Band(List<Slot> slots, Map<Slot, List<Word>> words, List<List<PlacedLine>> rows) {

    /** Fewer lines of text than this may be a wrapped header. */
    private static final int LINES = 2;

    static Band of(int row, TreeMap<Slot, List<Word>> words) {
        List<Slot> slots = words.keySet().stream()
                .filter(slot -> slot.row() == row && slot.rows() == 1)
                .toList();
        List<PlacedLine> lines = lines(slots, words);
        boolean several = lines.size() >= LINES && slots.size() > 1 && standBelowEachOther(slots, lines);
        return new Band(slots, words, several ? RowGrouping.rows(lines) : List.of(lines));
    }

    private static List<Word> text(Map<Slot, List<Word>> words, Slot slot) {
        return words.getOrDefault(slot, List.of());
    }

    private static List<PlacedLine> lines(List<Slot> slots, Map<Slot, List<Word>> words) {
        List<Word> all = new ArrayList<>();
        slots.forEach(slot -> all.addAll(text(words, slot)));
        return TextLines.of(all).stream()
                .map(line -> placed(line, slots, words))
                .toList();
    }

    private static PlacedLine placed(TextLine line, List<Slot> slots, Map<Slot, List<Word>> words) {
        List<PlacedLine.Piece> pieces = new ArrayList<>();
        for (Slot slot : slots) {
            List<Word> here =
                    line.words().stream().filter(text(words, slot)::contains).toList();
            if (!here.isEmpty()) {
                Chunk chunk = Chunk.of(here);
                pieces.add(new PlacedLine.Piece(
                        slot.column(), slot.column() + slot.columns() - 1, chunk.box(), chunk.text()));
            }
        }
        return new PlacedLine(line, pieces);
    }

    /** Some column has a figure on every line that it has, and the lines have most columns. */
    private static boolean standBelowEachOther(List<Slot> slots, List<PlacedLine> lines) {
        boolean figures = slots.stream().anyMatch(slot -> figures(slot, lines));
        int pieces = lines.stream().mapToInt(line -> line.pieces().size()).sum();
        return figures && pieces >= 0.55 * slots.size() * lines.size();
    }

    private static boolean figures(Slot slot, List<PlacedLine> lines) {
        List<PlacedLine.Piece> here = lines.stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.first() == slot.column())
                .toList();
        return slot.column() > 0
                && here.size() >= Math.max(LINES, 0.6 * lines.size())
                && here.stream().allMatch(PlacedLine.Piece::isFigure);
    }

    List<Cell> cells(int firstRow) {
        List<Cell> cells = new ArrayList<>();
        if (rows.size() == 1) {
            slots.forEach(slot ->
                    cells.add(new Cell(firstRow, slot.column(), 1, slot.columns(), CellText.of(text(words, slot)))));
            return cells;
        }
        for (int row = 0; row < rows.size(); row++) {
            for (Slot slot : slots) {
                StringBuilder text = new StringBuilder();
                rows.get(row).stream()
                        .flatMap(line -> line.pieces().stream())
                        .filter(piece -> piece.first() == slot.column())
                        .forEach(
                                piece -> text.append(text.isEmpty() ? "" : "\n").append(piece.text()));
                if (!text.isEmpty()) {
                    cells.add(new Cell(firstRow + row, slot.column(), 1, slot.columns(), text.toString()));
                }
            }
        }
        return cells;
    }
}
