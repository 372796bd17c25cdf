package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that may be a table: pieces side by side, and whether they read like columns or like prose. */
final class OpenCandidate {

    /** Of the pieces beyond the first column, figures. Tuned on half of the ICDAR 2013 documents. */
    private static final double FIGURES = 0.3;

    /** Pieces of a table of words have at most so many of them on average; lines of prose have more. */
    private static final double WORDS = 5;

    private final List<TextLine> lines;
    private final List<Double> rules;
    private final Columns columns;
    private final List<PlacedLine> placed = new ArrayList<>();

    /** @param rules places of lines drawn over the whole width, from top to bottom */
    OpenCandidate(List<TextLine> lines, List<Ruling> across, List<Ruling> down, List<Double> rules) {
        this.lines = lines;
        this.rules = rules;
        List<List<Chunk>> chunks =
                lines.stream().map(line -> Tabular.chunks(line, down)).toList();
        this.columns = CurrencySigns.joined(Columns.of(chunks), chunks);
        for (int each = 0; each < lines.size(); each++) {
            placed.add(PlacedLine.of(lines.get(each), chunks.get(each), columns, across));
        }
    }

    Columns columns() {
        return columns;
    }

    boolean isTable() {
        if (columns.count() < 2 || lines.size() < 2 || mostSpan()) {
            return false;
        }
        long parted = placed.stream().filter(line -> line.pieces().size() > 1).count();
        if (parted < 2 || 2 * parted < 0.6 * lines.size()) {
            return false;
        }
        boolean figures = figureShare() >= FIGURES;
        return rules.size() >= 2 && wordsPerPiece() < 2 * WORDS && (lines.size() > 2 || figures)
                || parted >= 3 && figures
                || rules.size() == 1 && parted >= 3 && figureShare() >= FIGURES / 2
                || parted >= 4 && parted >= 0.7 * lines.size() && columns.count() >= 3 && isTableOfWords();
    }

    /** Beyond the first column there is little else. */
    boolean isTableOfFigures() {
        return isTable() && figureShare() >= 0.6;
    }

    private boolean isTableOfWords() {
        int pieces = placed.stream().mapToInt(line -> line.pieces().size()).sum();
        return wordsPerPiece() < WORDS
                && isAligned()
                && pieces >= 0.6 * placed.size() * columns.count()
                && placed.stream().skip(1).noneMatch(PlacedLine::spansColumns);
    }

    private boolean mostSpan() {
        List<PlacedLine> parted =
                placed.stream().filter(line -> line.pieces().size() > 1).toList();
        return parted.stream().filter(PlacedLine::spansColumns).count() > 0.3 * parted.size();
    }

    private double figureShare() {
        List<PlacedLine.Piece> beyond = beyondFirst();
        return beyond.stream().filter(PlacedLine.Piece::isFigure).count() / Math.max(1.0, beyond.size());
    }

    private List<PlacedLine.Piece> beyondFirst() {
        return placed.stream()
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> piece.first() > 0)
                .toList();
    }

    private double wordsPerPiece() {
        return placed.stream()
                .flatMap(line -> line.pieces().stream())
                .mapToInt(piece -> piece.text().split(" ").length)
                .average()
                .orElse(0);
    }

    /** Most pieces begin or end where the others of their column do. */
    private boolean isAligned() {
        List<PlacedLine.Piece> beyond = beyondFirst();
        long aligned = beyond.stream()
                .filter(piece -> Math.abs(piece.box().left() - columns.lefts()[piece.first()]) < 2
                        || Math.abs(piece.box().right() - columns.rights()[piece.first()]) < 2)
                .count();
        return aligned >= 0.75 * beyond.size();
    }

    /** A table of contents: titles, dots, and the numbers of pages, which only rise. */
    boolean isContents(List<Box> leaders) {
        int dotted = 0;
        int page = 0;
        for (PlacedLine line : placed) {
            if (leaders.stream().anyMatch(dots -> dots.sharedHeight(line.line().box()) > 0.5 * dots.height())) {
                String last = line.pieces().get(line.pieces().size() - 1).text();
                if (!last.matches("\\d{1,4}") || Integer.parseInt(last) < page) {
                    return false;
                }
                page = Integer.parseInt(last);
                dotted++;
            }
        }
        return dotted > 0.5 * lines.size() && columns.count() <= 3;
    }

    PageTable table() {
        Box area =
                Box.around(lines.get(0).box(), lines.stream().map(TextLine::box).toList());
        return new OpenTable(columns, placed, rules).table(area);
    }
}
