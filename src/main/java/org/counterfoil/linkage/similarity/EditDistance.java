package org.counterfoil.linkage.similarity;

import java.util.Arrays;

/**
 * How many edits lead from one string to another: bit-parallel (Myers 1999, in the form of Hyyrö 2003), a column of the
 * table of distances at a time where one of the two has at most 64 letters, and in blocks of 64 rows where neither has.
 *
 * <p>{@link #levenshtein} counts letters put in, left out or replaced. {@link #alignment} also counts two neighbours that
 * changed places as one edit, and edits no part of the string twice (optimal string alignment, or restricted Damerau): it
 * takes three edits from CA to ABC, not two, and is no metric. Both are symmetric.
 *
 * <p>With a bound, a distance above it is given as the bound plus one, often without being computed.
 */
public final class EditDistance {

    /** Columns between two looks at whether the bound can still be kept. */
    private static final int STRIDE = 8;

    private EditDistance() {}

    /** Allocates: for the odd comparison, not for many. */
    public static int levenshtein(Letters left, Letters right) {
        return levenshtein(left, right, Integer.MAX_VALUE, new Scratch());
    }

    /**
     * Never allocates, once the scratch has grown.
     *
     * @param atMost from 0; the answer is never more than this plus one
     */
    public static int levenshtein(Letters left, Letters right, int atMost, Scratch scratch) {
        return distance(left, right, false, atMost, scratch);
    }

    /** Allocates: for the odd comparison, not for many. */
    public static int alignment(Letters left, Letters right) {
        return alignment(left, right, Integer.MAX_VALUE, new Scratch());
    }

    /**
     * Never allocates, once the scratch has grown.
     *
     * @param atMost from 0; the answer is never more than this plus one
     */
    public static int alignment(Letters left, Letters right, int atMost, Scratch scratch) {
        return distance(left, right, true, atMost, scratch);
    }

    private static int distance(Letters left, Letters right, boolean exchanges, int atMost, Scratch scratch) {
        Letters shorter = left.length() <= right.length() ? left : right;
        Letters longer = shorter == left ? right : left;
        if (Shape.leastEdits(longer.shape, shorter.shape) > atMost) {
            return atMost + 1;
        }
        if (shorter.length() == 0) {
            return longer.length();
        }
        if (atMost <= 1) {
            return Math.min(upToOne(longer.text, shorter.text, exchanges), atMost + 1);
        }
        if (shorter.length() > Letters.WORD) {
            return BlockedDistance.of(shorter.text, longer.text, exchanges, atMost, scratch);
        }
        boolean word = longer.length() <= Letters.WORD;
        return distance(
                word ? longer.text : shorter.text,
                word ? shorter.text : longer.text,
                exchanges ? -1 : 0,
                atMost,
                scratch.positions);
    }

    /**
     * 0, 1, or 2 for more: behind the first letters that differ all must be the same.
     *
     * @param longer by one letter at most
     */
    private static int upToOne(char[] longer, char[] shorter, boolean exchanges) {
        int at = Arrays.mismatch(longer, shorter);
        if (at < 0) {
            return 0;
        }
        if (longer.length > shorter.length) {
            return sameRest(longer, at + 1, shorter, at) ? 1 : 2;
        }
        boolean replaced = sameRest(longer, at + 1, shorter, at + 1);
        boolean exchanged = exchanges
                && at + 1 < longer.length
                && longer[at] == shorter[at + 1]
                && longer[at + 1] == shorter[at]
                && sameRest(longer, at + 2, shorter, at + 2);
        return replaced || exchanged ? 1 : 2;
    }

    private static boolean sameRest(char[] one, int from, char[] other, int otherFrom) {
        int i = from;
        int j = otherFrom;
        while (i < one.length && one[i] == other[j]) {
            i++;
            j++;
        }
        return i == one.length;
    }

    /**
     * Rows are the pattern's letters, columns the text's. A bit of {@code up} says that the distance grows by one from the row
     * above, of {@code down} that it falls.
     *
     * @param exchanges all ones where neighbours may change places, else 0
     */
    private static int distance(char[] pattern, char[] text, long exchanges, int atMost, Positions positions) {
        positions.fill(pattern, 0, pattern.length);
        int distance = walk(positions, pattern.length, text, exchanges, atMost);
        positions.empty(pattern, 0, pattern.length);
        return distance;
    }

    private static int walk(Positions positions, int length, char[] text, long exchanges, int atMost) {
        long rows = -1L >>> -length;
        long up = rows;
        long down = 0;
        long diagonal = 0;
        long before = 0;
        int j = 0;
        while (true) {
            for (int end = Math.min(j + STRIDE, text.length); j < end; j++) {
                long equal = positions.of(text[j]);
                long exchanged = (~diagonal & equal & exchanges) << 1 & before;
                diagonal = (equal & up) + up ^ up | (equal | down | exchanged);
                long right = (~diagonal & ~up) << 1 | (down << 1 | 1);
                up = (diagonal & up) << 1 | ~right & ~diagonal;
                down = right & diagonal;
                before = equal;
            }
            int distance = j + Long.bitCount(up & rows) - Long.bitCount(down & rows);
            if (distance - (text.length - j) > atMost) {
                return atMost + 1;
            }
            if (j == text.length) {
                return distance;
            }
        }
    }
}
