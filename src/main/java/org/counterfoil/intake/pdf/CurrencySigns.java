package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** A column of currency signs alone belongs to the figures right of it; one of per cent signs to those left of it. */
final class CurrencySigns {

    private CurrencySigns() {}

    static Columns joined(Columns columns, List<List<Chunk>> lines) {
        List<double[]> edges = new ArrayList<>();
        boolean pending = false;
        for (int column = 0; column < columns.count(); column++) {
            double[] edge = {columns.lefts()[column], columns.rights()[column]};
            boolean before = pending || !edges.isEmpty() && holdsOnly(columns, lines, column, "[%*†‡)]+");
            if (before) {
                edges.get(edges.size() - 1)[1] = edge[1];
            } else {
                edges.add(edge);
            }
            pending = holdsOnly(columns, lines, column, "[$€£¥(]+");
        }
        return new Columns(
                edges.stream().mapToDouble(edge -> edge[0]).toArray(),
                edges.stream().mapToDouble(edge -> edge[1]).toArray());
    }

    private static boolean holdsOnly(Columns columns, List<List<Chunk>> lines, int column, String signs) {
        List<String> texts = lines.stream()
                .flatMap(List::stream)
                .filter(chunk -> columns.first(chunk.box()) == column && columns.last(chunk.box()) == column)
                .map(Chunk::text)
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(text -> text.matches(signs));
    }
}
