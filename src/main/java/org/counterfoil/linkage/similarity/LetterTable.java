package org.counterfoil.linkage.similarity;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Many strings, each prepared once and known by its number from 0. What tells most unlike strings apart lies side by side,
 * so that a pair of them seldom costs more than two places of memory. Immutable and safe for many threads.
 */
public final class LetterTable {

    private static final int PLACES = 4;
    private static final int SHAPE = 1;
    private static final int TAIL = 2;

    private final Letters[] letters;
    /** By number head, shape and tail, one after the other, and one place that is free: two strings to a line of a cache. */
    private final long[] shapes;

    private LetterTable(Letters[] letters) {
        this.letters = letters;
        this.shapes = new long[Math.multiplyExact(PLACES, letters.length)];
        for (int i = 0; i < letters.length; i++) {
            shapes[PLACES * i] = letters[i].head;
            shapes[PLACES * i + SHAPE] = letters[i].shape;
            shapes[PLACES * i + TAIL] = Shape.tail(letters[i].text);
        }
    }

    /**
     * @param size how many strings
     * @param text by number
     */
    public static LetterTable of(int size, IntFunction<String> text) {
        Letters[] letters = new Letters[size];
        for (int i = 0; i < size; i++) {
            letters[i] = Letters.of(text.apply(i));
        }
        return new LetterTable(letters);
    }

    /** Whether at most so many edits lead from a string of this table to one of another ({@link EditDistance#alignment}). */
    public boolean edits(int left, LetterTable table, int right, int most, Scratch scratch) {
        int l = PLACES * left;
        int r = PLACES * right;
        long[] others = table.shapes;
        return Shape.leastEdits(shapes[l + SHAPE], others[r + SHAPE]) <= most
                && (most > 1 || mayBeOneEdit(l, others, r))
                && EditDistance.alignment(letters[left], table.letters[right], most, scratch) <= most;
    }

    /**
     * False says that more than one edit lies between the two: all but two letters in one place are the same, counted from the
     * beginning and from the end.
     */
    private boolean mayBeOneEdit(int left, long[] others, int right) {
        int l = Shape.length(shapes[left + SHAPE]);
        int r = Shape.length(others[right + SHAPE]);
        int begun = Shape.beginning(shapes[left], others[right], Math.min(l, r));
        int ended = Shape.beginning(shapes[left + TAIL], others[right + TAIL], Math.min(l, r));
        return begun == Shape.HEAD || ended == Shape.HEAD || begun + ended >= Math.max(l, r) - 2;
    }

    /** Whether two strings are at least so similar by {@link JaroWinkler}; 1 asks for the same string. */
    public boolean alike(int left, int right, double least, Scratch scratch) {
        double most = JaroWinkler.most(
                shapes[PLACES * left + SHAPE],
                shapes[PLACES * left],
                shapes[PLACES * right + SHAPE],
                shapes[PLACES * right]);
        return most >= least && JaroWinkler.similarity(letters[left], letters[right], scratch) >= least;
    }

    /** Whether both have so many letters, and begin with the same ones. */
    public boolean begin(int left, int right, int length) {
        int shorter = Math.min(length(left), length(right));
        int same = Shape.beginning(shapes[PLACES * left], shapes[PLACES * right], shorter);
        return shorter >= length
                && same >= Math.min(length, Shape.HEAD)
                && (length <= Shape.HEAD
                        || Arrays.equals(letters[left].text, 0, length, letters[right].text, 0, length));
    }

    /** Of a string of more than 65,535 letters, that many. */
    public int length(int number) {
        return Shape.length(shapes[PLACES * number + SHAPE]);
    }
}
