package org.counterfoil.linkage.similarity;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Many strings, each prepared once and known by its number from 0. What tells most unlike strings apart lies side by side,
 * so that a pair of them seldom costs more than two places of memory. Immutable and safe for many threads.
 */
public final class LetterTable {

    private final Letters[] letters;
    /** By number head and shape, one after the other. */
    private final long[] shapes;

    private LetterTable(Letters[] letters) {
        this.letters = letters;
        this.shapes = new long[2 * letters.length];
        for (int i = 0; i < letters.length; i++) {
            shapes[2 * i] = letters[i].head;
            shapes[2 * i + 1] = letters[i].shape;
        }
    }

    /**
     * @param size how many strings
     * @param text by number
     */
    public static LetterTable of(int size, IntFunction<String> text) {
        Letters[] letters = new Letters[size];
        Arrays.parallelSetAll(letters, i -> Letters.of(text.apply(i)));
        return new LetterTable(letters);
    }

    /** The string of a number, prepared. */
    public Letters letters(int number) {
        return letters[number];
    }

    /** Whether at most so many edits lead from a string of this table to one of another ({@link EditDistance#alignment}). */
    public boolean edits(int left, LetterTable others, int right, int most, Scratch scratch) {
        return Shape.leastEdits(shapes[2 * left + 1], others.shapes[2 * right + 1]) <= most
                && EditDistance.alignment(letters[left], others.letters[right], most, scratch) <= most;
    }

    /** Whether two strings are at least so similar by {@link JaroWinkler}; 1 asks for the same string. */
    public boolean alike(int left, int right, double least, Scratch scratch) {
        double most =
                JaroWinkler.most(shapes[2 * left + 1], shapes[2 * left], shapes[2 * right + 1], shapes[2 * right]);
        return most >= least && JaroWinkler.similarity(letters[left], letters[right], scratch) >= least;
    }

    /** Whether both have so many letters, and begin with the same ones. */
    public boolean begin(int left, int right, int length) {
        int shorter = Math.min(length(left), length(right));
        int same = Shape.beginning(shapes[2 * left], shapes[2 * right], shorter);
        return shorter >= length
                && same >= Math.min(length, Shape.HEAD)
                && (length <= Shape.HEAD
                        || Arrays.equals(letters[left].text, 0, length, letters[right].text, 0, length));
    }

    /** Of a string of more than 65,535 letters, that many. */
    public int length(int number) {
        return Shape.length(shapes[2 * number + 1]);
    }
}
