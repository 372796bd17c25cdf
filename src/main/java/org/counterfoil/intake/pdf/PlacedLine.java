package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** A line of a table whose columns are known. */
record PlacedLine(TextLine line, List<Piece> pieces) {

    /**
     * What one line says in a column, or across several.
     *
     * @param first column, from 0
     * @param last column, at least {@code first}
     */
    record Piece(int first, int last, Box box, String text) {

        boolean isFigure() {
            return Figures.standsForFigure(text);
        }
    }

    /** Pieces that lie over the same column are one. */
    static PlacedLine of(TextLine line, List<Chunk> chunks, Columns columns) {
        List<Piece> pieces = new ArrayList<>();
        for (Chunk chunk : chunks) {
            int first = columns.first(chunk.box());
            int last = Math.max(first, columns.last(chunk.box()));
            Piece piece = new Piece(first, last, chunk.box(), chunk.text());
            Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (before != null && before.last() >= first) {
                pieces.set(pieces.size() - 1, joined(before, piece));
            } else {
                pieces.add(piece);
            }
        }
        return new PlacedLine(line, pieces);
    }

    private static Piece joined(Piece left, Piece right) {
        return new Piece(
                left.first(),
                Math.max(left.last(), right.last()),
                left.box().with(right.box()),
                left.text() + " " + right.text());
    }

    boolean fills(int column) {
        return pieces.stream().anyMatch(piece -> piece.first() <= column && piece.last() >= column);
    }

    boolean isOnlyIn(int column) {
        return pieces.size() == 1 && pieces.get(0).first() == column && pieces.get(0).last() == column;
    }

    boolean hasFigureBeyondFirst() {
        return pieces.stream().anyMatch(piece -> piece.first() > 0 && piece.isFigure());
    }

    boolean spansColumns() {
        return pieces.stream().anyMatch(piece -> piece.last() > piece.first());
    }

    double baseline() {
        return line.baseline();
    }

    String firstText() {
        return pieces.get(0).text();
    }
}
