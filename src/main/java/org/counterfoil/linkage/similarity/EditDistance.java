package org.counterfoil.linkage.similarity;

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

    /** Stands where none is needed, and is never written to. */
    private static final Scratch UNUSED = new Scratch();

    private EditDistance() {}

    /** Allocates where both have more than 64 letters. */
    public static int levenshtein(Letters left, Letters right) {
        return levenshtein(left, right, Integer.MAX_VALUE, scratch(left, right));
    }

    /**
     * Never allocates, once the scratch has grown.
     *
     * @param atMost from 0; the answer is never more than this plus one
     */
    public static int levenshtein(Letters left, Letters right, int atMost, Scratch scratch) {
        Letters shorter = left.length() <= right.length() ? left : right;
        Letters longer = shorter == left ? right : left;
        if (least(longer, shorter) > atMost) {
            return atMost + 1;
        }
        if (shorter.length() == 0) {
            return longer.length();
        }
        if (longer.length() <= Letters.WORD) {
            return levenshtein(longer, shorter.text, atMost);
        }
        return shorter.length() <= Letters.WORD
                ? levenshtein(shorter, longer.text, atMost)
                : BlockedDistance.of(shorter.text, longer.text, false, atMost, scratch);
    }

    /** Allocates where both have more than 64 letters. */
    public static int alignment(Letters left, Letters right) {
        return alignment(left, right, Integer.MAX_VALUE, scratch(left, right));
    }

    /**
     * Never allocates, once the scratch has grown.
     *
     * @param atMost from 0; the answer is never more than this plus one
     */
    public static int alignment(Letters left, Letters right, int atMost, Scratch scratch) {
        Letters shorter = left.length() <= right.length() ? left : right;
        Letters longer = shorter == left ? right : left;
        if (least(longer, shorter) > atMost) {
            return atMost + 1;
        }
        if (shorter.length() == 0) {
            return longer.length();
        }
        if (longer.length() <= Letters.WORD) {
            return alignment(longer, shorter.text, atMost);
        }
        return shorter.length() <= Letters.WORD
                ? alignment(shorter, longer.text, atMost)
                : BlockedDistance.of(shorter.text, longer.text, true, atMost, scratch);
    }

    private static Scratch scratch(Letters left, Letters right) {
        return Math.min(left.length(), right.length()) > Letters.WORD ? new Scratch() : UNUSED;
    }

    /** Each letter that the other string lacks costs an edit, and so does each letter more. */
    private static int least(Letters longer, Letters shorter) {
        return Math.max(
                longer.length() - shorter.length(), Math.max(longer.foreignTo(shorter), shorter.foreignTo(longer)));
    }

    /**
     * Rows are the pattern's letters, columns the text's. A bit of {@code up} says that the distance grows by one from the row
     * above, of {@code down} that it falls. The formulas are Hyyrö's, turned so that as few steps as possible wait for the sum.
     */
    private static int levenshtein(Letters pattern, char[] text, int atMost) {
        Positions positions = pattern.positions;
        long rows = -1L >>> -pattern.length();
        long up = rows;
        long down = 0;
        int j = 0;
        while (true) {
            for (int end = Math.min(j + STRIDE, text.length); j < end; j++) {
                long equal = positions.of(text[j]);
                long both = equal & up;
                long sum = both + up;
                long either = equal | down;
                long right = (~sum & ~(equal | up)) << 1 | (down << 1 | 1);
                up = (~sum & up | both) << 1 | ~right & ~either;
                down = right & either;
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

    /** As {@link #levenshtein}, with the diagonal steps that two letters in exchanged places allow. */
    private static int alignment(Letters pattern, char[] text, int atMost) {
        Positions positions = pattern.positions;
        long rows = -1L >>> -pattern.length();
        long up = rows;
        long down = 0;
        long diagonal = 0;
        long before = 0;
        int j = 0;
        while (true) {
            for (int end = Math.min(j + STRIDE, text.length); j < end; j++) {
                long equal = positions.of(text[j]);
                long exchanged = (~diagonal & equal) << 1 & before;
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
