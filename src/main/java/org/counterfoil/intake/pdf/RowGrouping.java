package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts lines of text together to rows of a table: a cell may be wrapped over several lines. */
final class RowGrouping {

    /** Lines of a row are at most this part as far apart as rows are, where the two differ. */
    private static final double TIGHTER = 0.84;

    private RowGrouping() {}

    /** @param lines of the body of a table, from top to bottom, without a ruling between */
    static List<List<PlacedLine>> rows(List<PlacedLine> lines) {
        double tight = tightLeading(lines);
        List<List<PlacedLine>> rows = new ArrayList<>();
        for (int each = 0; each < lines.size(); each++) {
            PlacedLine line = lines.get(each);
            List<PlacedLine> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row != null && goesOn(row, line, tight)) {
                row.add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows;
    }

    private static boolean goesOn(List<PlacedLine> row, PlacedLine line, double tight) {
        PlacedLine last = row.get(row.size() - 1);
        if (clash(row, line)) {
            return false;
        }
        if (line.baseline() - last.baseline() <= tight) {
            return true;
        }
        return tight == 0 && isContinuation(row, line);
    }

    /** Two figures below each other are of two rows. */
    private static boolean clash(List<PlacedLine> row, PlacedLine line) {
        return line.hasFigureBeyondFirst()
                && row.stream().anyMatch(PlacedLine::hasFigureBeyondFirst)
                && row.stream()
                        .anyMatch(above -> above.pieces().stream()
                                .filter(PlacedLine.Piece::isFigure)
                                .anyMatch(piece -> piece.first() > 0 && hasFigureIn(line, piece.first())));
    }

    private static boolean hasFigureIn(PlacedLine line, int column) {
        return line.pieces().stream().anyMatch(piece -> piece.isFigure() && piece.first() == column);
    }

    private static boolean isContinuation(List<PlacedLine> row, PlacedLine line) {
        PlacedLine last = row.get(row.size() - 1);
        boolean wordsOnly = line.pieces().stream().noneMatch(PlacedLine.Piece::isFigure);
        if (line.isOnlyIn(0)) {
            return startsSmall(line.firstText());
        }
        if (row.stream().allMatch(above -> above.isOnlyIn(0)) && line.fills(0)) {
            return startsSmall(line.firstText());
        }
        return wordsOnly
                && !line.fills(0)
                && line.pieces().size() <= last.pieces().size()
                && line.pieces().stream().allMatch(piece -> last.fills(piece.first()));
    }

    private static boolean startsSmall(String text) {
        int first = text.codePointAt(0);
        return Character.isLowerCase(first) || first == '(' || first == '&';
    }

    /**
     * The largest distance of baselines inside a row, where lines of a row are clearly nearer to each other than rows
     * are; 0 where all lines are about equally far apart.
     */
    private static double tightLeading(List<PlacedLine> lines) {
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        for (int each = 0; each < steps.length; each++) {
            steps[each] = lines.get(each + 1).baseline() - lines.get(each).baseline();
        }
        java.util.Arrays.sort(steps);
        for (int each = 1; each < steps.length; each++) {
            if (steps[each - 1] < TIGHTER * steps[each] && isWrapped(lines, steps[each - 1])) {
                return steps[each - 1] + 0.01;
            }
        }
        return 0;
    }

    /** Of the lines that near each other most continue a cell: they leave columns empty that the other fills. */
    private static boolean isWrapped(List<PlacedLine> lines, double tight) {
        int near = 0;
        int wrapped = 0;
        for (int each = 1; each < lines.size(); each++) {
            PlacedLine above = lines.get(each - 1);
            PlacedLine below = lines.get(each);
            if (below.baseline() - above.baseline() <= tight + 0.01) {
                near++;
                boolean partial = above.pieces().size() != below.pieces().size()
                        || below.pieces().stream().noneMatch(PlacedLine.Piece::isFigure);
                wrapped += partial && !clash(List.of(above), below) ? 1 : 0;
            }
        }
        return wrapped >= 0.8 * near;
    }
}
