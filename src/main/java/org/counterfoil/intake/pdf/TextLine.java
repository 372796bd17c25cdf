package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words on one baseline, with those set higher or lower beside them.
 *
 * @param words from left to right
 * @param baseline distance from the upper edge of the page, in points
 * @param size of its largest font, in points
 */
record TextLine(Box box, double baseline, double size, List<Word> words) {

    /** Words further apart than this part of the font's size may stand in two columns. */
    static final double COLUMN_GAP = 0.62;

    static TextLine of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble((Word word) -> word.box().left()));
        Word largest =
                sorted.stream().max(Comparator.comparingDouble(Word::size)).orElseThrow();
        Box box = Box.around(largest.box(), sorted.stream().map(Word::box).toList());
        return new TextLine(box, largest.baseline(), largest.size(), List.copyOf(sorted));
    }

    /** Stretches without a gap that could part two columns, from left to right. */
    List<Chunk> chunks() {
        List<Chunk> chunks = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        double right = 0;
        for (Word word : words) {
            if (!open.isEmpty() && word.box().left() - right > COLUMN_GAP * size) {
                chunks.add(Chunk.of(open));
                open.clear();
            }
            right = open.isEmpty()
                    ? word.box().right()
                    : Math.max(right, word.box().right());
            open.add(word);
        }
        chunks.add(Chunk.of(open));
        return chunks;
    }

    String text() {
        return Chunk.text(words);
    }
}
