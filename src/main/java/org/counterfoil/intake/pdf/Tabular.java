package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Whether a line of text looks like one of a table. */
final class Tabular {

    private static final String ENUMERATION =
            "[•·▪■□●○◦–—*§>-]|\\(?[0-9]{1,3}[.)]?|\\(?[A-Za-z][.)]|\\(?[ivxIVX]{1,5}[.)]|[0-9]+(?:\\.[0-9]+)+\\.?";

    private Tabular() {}

    /** The pieces of a line that may stand in columns of their own; a ruling between parts them in any case. */
    static List<Chunk> chunks(TextLine line, List<Ruling> down) {
        List<Chunk> parts = new ArrayList<>();
        for (Chunk chunk : line.chunks()) {
            parts.addAll(split(chunk, down));
        }
        return parts;
    }

    private static List<Chunk> split(Chunk chunk, List<Ruling> down) {
        List<Chunk> parts = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : chunk.words()) {
            if (!open.isEmpty() && isParted(open.get(open.size() - 1), word, down)) {
                parts.add(Chunk.of(open));
                open.clear();
            }
            open.add(word);
        }
        parts.add(Chunk.of(open));
        return parts;
    }

    private static boolean isParted(Word left, Word right, List<Ruling> down) {
        double middle = left.box().centreY();
        return down.stream()
                .anyMatch(line -> line.from() <= middle
                        && line.to() >= middle
                        && line.at() > left.box().centreX()
                        && line.at() < right.box().centreX());
    }

    /** Pieces side by side that are not a point of a list. */
    static boolean isParted(TextLine line, List<Ruling> down) {
        List<Chunk> chunks = chunks(line, down);
        if (chunks.size() == 2 && chunks.get(0).text().matches(ENUMERATION)) {
            return chunks.get(1).words().size() < 3;
        }
        return chunks.size() > 1;
    }

    /** A single long stretch of words. */
    static boolean isProse(TextLine line, double width) {
        List<Chunk> chunks = line.chunks();
        return chunks.stream()
                .anyMatch(chunk -> chunk.words().size() >= 8 && chunk.box().width() > 0.55 * width);
    }
}
