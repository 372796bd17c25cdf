package org.counterfoil.intake.pdf;

import java.util.List;

/**
 * Neighbouring words of one line.
 *
 * @param words from left to right, at least one
 */
record Chunk(Box box, List<Word> words) {

    /** Letters closer than this part of the font's size were one word that the file draws in pieces. */
    private static final double SAME_WORD = 0.12;

    static Chunk of(List<Word> words) {
        Box box = Box.around(words.get(0).box(), words.stream().map(Word::box).toList());
        return new Chunk(box, List.copyOf(words));
    }

    String text() {
        return text(words);
    }

    static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        Word before = words.get(0);
        for (Word word : words) {
            double gap = word.box().left() - before.box().right();
            boolean sameWord = gap < SAME_WORD * Math.min(word.size(), before.size());
            text.append(text.isEmpty() || sameWord ? "" : " ").append(word.text());
            before = word;
        }
        return ReadingDirection.logical(text.toString());
    }
}
