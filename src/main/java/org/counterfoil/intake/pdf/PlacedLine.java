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

    /**
     * Pieces that lie over the same column are one.
     *
     * @param across rulings across the page: one under a header says which columns it is for
     */
    static PlacedLine of(TextLine line, List<Chunk> chunks, Columns columns, List<Ruling> across) {
        List<Piece> pieces = new ArrayList<>();
        for (Chunk chunk : chunks) {
            Box reach = reach(chunk, chunks, across);
            int first = columns.first(reach);
            int last = Math.max(first, columns.last(reach));
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

    /** As wide as the line drawn under it, where that line is its own. */
    private static Box reach(Chunk chunk, List<Chunk> beside, List<Ruling> across) {
        Box box = chunk.box();
        double size = chunk.words().get(0).size();
        for (Ruling line : across) {
            boolean under = line.at() > box.bottom() - 0.3 * size && line.at() < box.bottom() + 0.7 * size;
            if (under && line.covers(box.left(), box.right()) > 0.9 * box.width() && line.length() > box.width()) {
                long others = beside.stream()
                        .filter(other ->
                                line.covers(other.box().left(), other.box().right()) > 1)
                        .count();
                return others > 1
                        ? box
                        : new Box(
                                Math.min(box.left(), line.from() + 2),
                                box.top(),
                                Math.max(box.right(), line.to() - 2),
                                box.bottom());
            }
        }
        return box;
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
        return pieces.size() == 1
                && pieces.get(0).first() == column
                && pieces.get(0).last() == column;
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
