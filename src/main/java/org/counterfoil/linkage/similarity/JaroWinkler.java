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

    private static final double PREFIX_SCALE = 0.1;
    /** More than rounding can add to or take from a bound. */
    private static final double SLACK = 1e-12;

    private JaroWinkler() {}

    /** Prepares both strings: for the odd comparison, not for many. */
    public static double similarity(String left, String right) {
        return similarity(Letters.of(left), Letters.of(right), new Scratch());
    }

    /** Never allocates, once the scratch has grown. */
    public static double similarity(Letters left, Letters right, Scratch scratch) {
        if (left.equals(right)) {
            return 1;
        }
        Letters walked = left.length() < right.length() ? left : right;
        Letters other = walked == left ? right : left;
        double jaro =
                other.length() <= Letters.WORD ? byWords(walked, other, scratch) : LongJaro.of(walked, other, scratch);
        return withPrefix(jaro, left, right);
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

    private static double most(Letters left, Letters right) {
        return most(left.shape, left.head, right.shape, right.head);
    }

    /** What the similarity cannot exceed: every letter that both have is taken to be in its place. */
    static double most(long left, long leftHead, long right, long rightHead) {
        int l = Shape.length(left);
        int r = Shape.length(right);
        double matches = Math.min(l - Shape.foreign(left, right), r - Shape.foreign(right, left));
        if (matches == 0 || Math.max(l, r) == Shape.LONGEST) {
            return l == 0 && r == 0 || matches > 0 ? 1 : 0;
        }
        double jaro = (matches / l + matches / r + 1) / 3;
        return withPrefix(jaro, Shape.beginning(leftHead, rightHead, Math.min(l, r))) + SLACK;
    }

    private static double withPrefix(double jaro, Letters left, Letters right) {
        return withPrefix(jaro, Shape.beginning(left.head, right.head, Math.min(left.length(), right.length())));
    }

    private static double withPrefix(double jaro, int prefix) {
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

    private static double byWords(Letters walked, Letters other, Scratch scratch) {
        Positions positions = scratch.positions;
        positions.fill(other.text, 0, other.length());
        double jaro = byWords(walked, other, positions);
        positions.empty(other.text, 0, other.length());
        return jaro;
    }

    /** For each letter walked, the first free place within reach, as the lowest bit that is left. */
    private static double byWords(Letters walked, Letters other, Positions positions) {
        char[] text = walked.text;
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
