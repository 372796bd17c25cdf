package org.counterfoil.linkage.similarity;

/**
 * Similarity of two short strings: Jaro (1989) with Winkler's (1990) bonus for a common beginning of up to four letters,
 * 0.1 each, whatever the similarity without it. Between 0 and 1, symmetric; 1 for equal strings, also empty ones, and
 * for no others.
 *
 * <p>It does not matter which of the two is walked. Of one letter, what is left behind in the other string is out of reach
 * for good, so the first that is free is always set against the first that is free, from either side.
 */
public final class JaroWinkler {

    private static final int MOST_PREFIX = 4;
    private static final double PREFIX_SCALE = 0.1;
    /** More than rounding can add to or take from a bound. */
    private static final double SLACK = 1e-12;

    private JaroWinkler() {}

    /** Prepares both strings: for the odd comparison, not for many. */
    public static double similarity(String left, String right) {
        return similarity(Letters.of(left), Letters.of(right));
    }

    /** Allocates where one of them has more than 64 letters. */
    public static double similarity(Letters left, Letters right) {
        boolean words = left.length() <= Letters.WORD && right.length() <= Letters.WORD;
        return words ? byWords(left, right) : byLetters(left, right, new Scratch());
    }

    /** Never allocates, once the scratch has grown. */
    public static double similarity(Letters left, Letters right, Scratch scratch) {
        boolean words = left.length() <= Letters.WORD && right.length() <= Letters.WORD;
        return words ? byWords(left, right) : byLetters(left, right, scratch);
    }

    /**
     * The similarity where it is this much or more; 0 where it is less, which is often known from lengths and letters
     * alone.
     */
    public static double similarity(Letters left, Letters right, double atLeast, Scratch scratch) {
        if (most(left, right) < atLeast) {
            return 0;
        }
        double similarity = similarity(left, right, scratch);
        return similarity < atLeast ? 0 : similarity;
    }

    /** What the similarity cannot exceed: every letter that both have is taken to be in its place. */
    private static double most(Letters left, Letters right) {
        int matches = Math.min(left.length() - left.foreignTo(right), right.length() - right.foreignTo(left));
        if (matches == 0) {
            return left.equals(right) ? 1 : 0;
        }
        return withPrefix(jaro(matches, 0, left, right), left, right) + SLACK;
    }

    private static double byWords(Letters left, Letters right) {
        if (left.equals(right)) {
            return 1;
        }
        boolean shorter = left.length() < right.length();
        return withPrefix(shorter ? jaro(left, right) : jaro(right, left), left, right);
    }

    private static double byLetters(Letters left, Letters right, Scratch scratch) {
        return left.equals(right) ? 1 : withPrefix(LongJaro.of(left, right, scratch), left, right);
    }

    private static double withPrefix(double jaro, Letters left, Letters right) {
        int same = Long.numberOfLeadingZeros(left.head ^ right.head) / Character.SIZE;
        // a short head is filled with zeros, which are no letters
        int prefix = Math.min(Math.min(MOST_PREFIX, same), Math.min(left.length(), right.length()));
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    /** How far from its own place a letter may match. */
    static int window(int longer) {
        return Math.max(0, longer / 2 - 1);
    }

    static double jaro(int matches, int outOfOrder, Letters left, Letters right) {
        double m = matches;
        double transpositions = outOfOrder / 2.0;
        return (m / left.length() + m / right.length() + (m - transpositions) / m) / 3;
    }

    /** For each letter walked, the first free place within reach, as the lowest bit that is left. */
    private static double jaro(Letters walked, Letters other) {
        char[] text = walked.text;
        Positions positions = other.positions;
        int window = window(other.length());
        long reach = (1L << window + 1) - 1;
        long walkedTaken = 0;
        long otherTaken = 0;
        for (int i = 0; i < text.length; i++) {
            long free = positions.of(text[i]) & reach & ~otherTaken;
            otherTaken |= free & -free;
            walkedTaken |= (free | -free) >>> Letters.WORD - 1 << i;
            // the left end of the window stays at the beginning for as many steps as the window has
            reach = reach << 1 | i - window >>> Integer.SIZE - 1;
        }
        return otherTaken == 0
                ? 0
                : jaro(Long.bitCount(otherTaken), outOfOrder(text, walkedTaken, other.text, otherTaken), walked, other);
    }

    private static int outOfOrder(char[] left, long leftTaken, char[] right, long rightTaken) {
        int count = 0;
        long rest = rightTaken;
        for (long taken = leftTaken; taken != 0; taken &= taken - 1) {
            char a = left[Long.numberOfTrailingZeros(taken)];
            char b = right[Long.numberOfTrailingZeros(rest)];
            count += a == b ? 0 : 1;
            rest &= rest - 1;
        }
        return count;
    }
}
