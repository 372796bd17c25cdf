package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds which columns a header stands over that is centred over several and touches only one or none of them. */
final class SpreadHeaders {

    /** A header is centred over its columns up to this part of their width. */
    private static final double CENTRED = 0.12;

    private final Columns columns;

    SpreadHeaders(Columns columns) {
        this.columns = columns;
    }

    /** @return the same lines, where headers span what lies below them */
    List<PlacedLine> over(List<PlacedLine> header) {
        List<PlacedLine> spread = new ArrayList<>();
        for (int each = 0; each < header.size(); each++) {
            spread.add(over(header.get(each), header.subList(each + 1, header.size())));
        }
        return spread;
    }

    private PlacedLine over(PlacedLine line, List<PlacedLine> below) {
        List<PlacedLine.Piece> pieces = new ArrayList<>();
        for (int each = 0; each < line.pieces().size(); each++) {
            int from = each == 0 ? 1 : line.pieces().get(each - 1).last() + 1;
            int to = each + 1 == line.pieces().size()
                    ? columns.count() - 1
                    : line.pieces().get(each + 1).first() - 1;
            pieces.add(spread(line.pieces().get(each), from, to, below));
        }
        return new PlacedLine(line.line(), pieces);
    }

    private PlacedLine.Piece spread(PlacedLine.Piece piece, int from, int to, List<PlacedLine> below) {
        int first = piece.first();
        int last = piece.last();
        double own = off(piece.box(), first, last);
        double best = own;
        for (int left = piece.first(); left >= from && isFilled(left, below); left--) {
            for (int right = piece.last(); right <= to && isFilled(right, below); right++) {
                double off = off(piece.box(), left, right);
                boolean centred = off < CENTRED * (columns.rights()[right] - columns.lefts()[left]);
                if (centred && off < best && off < own / 2) {
                    best = off;
                    first = left;
                    last = right;
                }
            }
        }
        return new PlacedLine.Piece(first, last, piece.box(), piece.text());
    }

    private double off(Box box, int first, int last) {
        return Math.abs(box.centreX() - (columns.lefts()[first] + columns.rights()[last]) / 2);
    }

    private static boolean isFilled(int column, List<PlacedLine> below) {
        return below.stream().anyMatch(line -> line.fills(column));
    }
}
