package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** The order in which a page is read: from top to bottom, and where prose stands in columns, column by column. */
final class PageFlow {

    /** Columns of prose have so many lines at least. */
    private static final int LINES = 4;

    /** Lines of a column of prose have so many words on average; those of a table's column fewer. */
    private static final double WORDS = 3.5;

    /** Of the lines of a column of prose, those that are nothing but a figure. */
    private static final double FIGURES = 0.15;

    private PageFlow() {}

    /** @return parts of the page in the order of reading; each is read from top to bottom */
    static List<List<Word>> parts(List<Word> words) {
        return parts(words, 2);
    }

    private static List<List<Word>> parts(List<Word> words, int deeper) {
        List<TextLine> lines = TextLines.of(words);
        Double gutter = deeper == 0 ? null : Gutter.of(lines);
        if (gutter == null) {
            return words.isEmpty() ? List.of() : List.of(words);
        }
        List<List<Word>> parts = new ArrayList<>();
        List<TextLine> whole = new ArrayList<>();
        List<TextLine> beside = new ArrayList<>();
        for (TextLine line : lines) {
            if (Gutter.isCrossed(line, gutter)) {
                close(parts, whole, beside, gutter, deeper);
                whole.add(line);
            } else {
                beside.add(line);
            }
        }
        close(parts, whole, beside, gutter, deeper);
        addWhole(parts, whole);
        return parts;
    }

    /** Lines beside a gutter are columns if they read like prose; else they are read across. */
    private static void close(
            List<List<Word>> parts, List<TextLine> whole, List<TextLine> beside, double gutter, int deeper) {
        List<TextLine> left = side(beside, gutter, true);
        List<TextLine> right = side(beside, gutter, false);
        if (isProse(left) && isProse(right)) {
            addWhole(parts, whole);
            parts.addAll(parts(words(left), deeper - 1));
            parts.addAll(parts(words(right), deeper - 1));
        } else {
            whole.addAll(beside);
        }
        beside.clear();
    }

    private static void addWhole(List<List<Word>> parts, List<TextLine> whole) {
        if (!whole.isEmpty()) {
            parts.add(words(whole));
            whole.clear();
        }
    }

    private static List<Word> words(List<TextLine> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    private static List<TextLine> side(List<TextLine> lines, double gutter, boolean left) {
        return lines.stream()
                .map(line -> line.words().stream()
                        .filter(word -> word.box().centreX() < gutter == left)
                        .toList())
                .filter(words -> !words.isEmpty())
                .map(TextLine::of)
                .toList();
    }

    private static boolean isProse(List<TextLine> lines) {
        double words =
                lines.stream().mapToInt(line -> line.words().size()).average().orElse(0);
        long figures = lines.stream()
                .filter(line -> Figures.standsForFigure(line.text()))
                .count();
        long parted = lines.stream().filter(line -> line.chunks().size() > 1).count();
        return lines.size() >= LINES
                && words >= WORDS
                && figures <= FIGURES * lines.size()
                && parted <= 0.5 * lines.size();
    }
}
