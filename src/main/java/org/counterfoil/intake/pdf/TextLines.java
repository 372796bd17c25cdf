package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words together to lines: those on one baseline, and smaller ones set higher or lower beside them. */
final class TextLines {

    /** Baselines of one line differ by at most this part of the font's size. */
    private static final double ALIGNED = 0.22;

    /** A note's mark is at most this part as large as its line. */
    private static final double SMALL = 0.85;

    private TextLines() {}

    /** @return from top to bottom, over the whole width of what is given */
    static List<TextLine> of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline)
                .thenComparing(word -> word.box().left()));
        List<List<Word>> lines = new ArrayList<>();
        for (Word word : sorted) {
            if (lines.isEmpty() || !isAligned(lines.get(lines.size() - 1).get(0), word)) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(word);
        }
        attachMarks(lines);
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(TextLine::of)
                .sorted(Comparator.comparingDouble(TextLine::baseline))
                .toList();
    }

    private static boolean isAligned(Word first, Word word) {
        return word.baseline() - first.baseline() <= ALIGNED * Math.max(first.size(), word.size());
    }

    /** Marks of notes and indices go to the line they stand beside, be it the next or the one before. */
    private static void attachMarks(List<List<Word>> lines) {
        for (int line = 0; line < lines.size(); line++) {
            List<Word> left = new ArrayList<>();
            for (Word word : lines.get(line)) {
                boolean attached = line + 1 < lines.size() && attach(word, lines.get(line + 1))
                        || line > 0 && attach(word, lines.get(line - 1));
                if (!attached) {
                    left.add(word);
                }
            }
            lines.set(line, left);
        }
    }

    private static boolean attach(Word mark, List<Word> line) {
        boolean beside = line.stream().anyMatch(word -> isBeside(mark, word));
        return beside && line.add(mark);
    }

    private static boolean isBeside(Word mark, Word word) {
        return mark.size() < SMALL * word.size()
                && mark.box().sharedWidth(word.box()) > -0.5 * word.size()
                && mark.box().sharedWidth(word.box()) < 0.5 * mark.box().width() + 0.1
                && mark.box().sharedHeight(word.box()) > 0.3 * mark.box().height();
    }
}
