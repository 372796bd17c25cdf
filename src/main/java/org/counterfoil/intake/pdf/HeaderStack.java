package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** The header of a table that no lines part: how many lines it has, and which of them are one row. */
final class HeaderStack {

    /** A header has at most so many lines; more are a body of words. */
    private static final int MOST_LINES = 9;

    /** Without a line below it a header has fewer. */
    private static final int MOST_UNRULED = 5;

    private HeaderStack() {}

    /**
     * @param lines of the table from top to bottom
     * @param rules places of lines drawn over the whole width, from top to bottom
     * @return how many lines from the top are header
     */
    static int lines(List<PlacedLine> lines, List<Double> rules) {
        int toRule = linesToFirstRule(lines, rules);
        int toFigures = linesToFigures(lines);
        if (toRule > 0 && toRule <= MOST_LINES && toRule <= toFigures && toRule < lines.size()) {
            return toRule;
        }
        boolean plausible = toFigures <= MOST_UNRULED && 2 * toFigures <= lines.size() + 1;
        return plausible ? toFigures : Math.min(1, lines.size() - 1);
    }

    private static int linesToFirstRule(List<PlacedLine> lines, List<Double> rules) {
        double top = lines.get(0).line().box().centreY();
        for (double rule : rules) {
            if (rule > top) {
                return (int) lines.stream()
                        .filter(line -> line.line().box().centreY() < rule)
                        .count();
            }
        }
        return 0;
    }

    /** Years do not make a row of the body. */
    private static int linesToFigures(List<PlacedLine> lines) {
        for (int each = 0; each < lines.size() && each < MOST_LINES; each++) {
            List<PlacedLine.Piece> beyond = lines.get(each).pieces().stream()
                    .filter(piece -> piece.first() > 0)
                    .toList();
            long figures = beyond.stream().filter(PlacedLine.Piece::isFigure).count();
            long years = beyond.stream()
                    .filter(piece -> Figures.isYear(piece.text()))
                    .count();
            boolean yearsOnly = years > 0 && years == figures;
            boolean keyed = lines.get(each).pieces().size() > 1
                    && lines.get(each).pieces().get(0).first() == 0
                    && Figures.isFigure(lines.get(each).firstText())
                    && !Figures.isYear(lines.get(each).firstText());
            if (keyed
                    || figures > 0
                            && 2 * figures >= beyond.size()
                            && !(yearsOnly && each < 4 && !lines.get(each).fills(0))
                            && !(yearsOnly && each == 0)) {
                return each;
            }
        }
        return lines.size();
    }

    /** A line that spans columns ends a row of the header; other lines are one row with those below. */
    static List<List<PlacedLine>> rows(List<PlacedLine> header) {
        List<List<PlacedLine>> rows = new ArrayList<>();
        List<PlacedLine> open = new ArrayList<>();
        for (PlacedLine line : header) {
            if (open.stream().anyMatch(above -> liesUnder(above, line))) {
                rows.add(open);
                open = new ArrayList<>();
            }
            open.add(line);
            if (line.spansColumns()) {
                rows.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            rows.add(open);
        }
        return rows;
    }

    /** What spans columns has a row of its own below what stands over one of them. */
    private static boolean liesUnder(PlacedLine above, PlacedLine line) {
        return line.pieces().stream()
                .filter(piece -> piece.last() > piece.first())
                .anyMatch(piece -> above.pieces().stream()
                        .anyMatch(other -> other.first() <= piece.last() && other.last() >= piece.first()));
    }
}
