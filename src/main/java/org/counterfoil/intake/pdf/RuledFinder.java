package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds tables that lines draw, and tells them from frames and charts. */
final class RuledFinder {

    /** A grid of more units than this is graph paper. */
    private static final int UNITS = 200_000;

    /** Of the drawn cells, those with text; charts have fewer. */
    private static final double FILLED = 0.2;

    /** More drawn columns than this are all of them. */
    private static final int PARTED = 3;

    private RuledFinder() {}

    static List<PageTable> find(List<Ruling> rulings, List<Word> words) {
        List<PageTable> tables = new ArrayList<>();
        for (List<Ruling> group : Lattice.groups(rulings)) {
            Mesh mesh = Mesh.of(group);
            boolean inside = tables.stream().anyMatch(table -> table.area().holdsCentreOf(mesh.area()));
            PageTable table = inside || isParted(mesh, words) ? null : table(mesh, words);
            if (table != null) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** A line or two that part the first column or the header from the rest: most columns and rows are not drawn. */
    private static boolean isParted(Mesh mesh, List<Word> words) {
        List<TextLine> lines = TextLines.of(words.stream()
                .filter(word -> mesh.area().holdsCentreOf(word.box()))
                .toList());
        if (mesh.columns() > PARTED || lines.size() < 2 * mesh.rows()) {
            return false;
        }
        List<Ruling> across = mesh.rulings().stream().filter(Ruling::horizontal).toList();
        List<Ruling> down =
                mesh.rulings().stream().filter(line -> !line.horizontal()).toList();
        OpenCandidate candidate = new OpenCandidate(lines, across, down, List.of());
        return candidate.columns().count() > mesh.columns() && candidate.isTableOfFigures();
    }

    private static @Nullable PageTable table(Mesh mesh, List<Word> words) {
        if (mesh.rows() < 1 || mesh.columns() < 1 || (long) mesh.rows() * mesh.columns() > UNITS) {
            return null;
        }
        List<Word> inside = words.stream()
                .filter(word -> mesh.area().holdsCentreOf(word.box()))
                .toList();
        RuledTable ruled = new RuledTable(mesh, inside);
        if (mesh.columns() < 2 || ruled.filled() < 2 || ruled.filled() < FILLED * ruled.drawn()) {
            return null;
        }
        PageTable table = ruled.table();
        return rowsOfSeveralCells(table) < 2 ? null : table;
    }

    private static long rowsOfSeveralCells(PageTable table) {
        int[] cells = new int[table.rows()];
        for (Cell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                cells[row]++;
            }
        }
        return Arrays.stream(cells).filter(count -> count > 1).count();
    }
}
