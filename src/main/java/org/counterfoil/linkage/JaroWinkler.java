package org.counterfoil.linkage;

/**
 * Similarity of two short strings: Jaro 1989 with Winkler's (1990) bonus for a common beginning of up to four characters,
 * 0.1 each. Between 0 and 1, symmetric.
 */
final class JaroWinkler {

    private static final int MOST_PREFIX = 4;
    private static final double PREFIX_SCALE = 0.1;

    private JaroWinkler() {}

    static double similarity(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        // Winkler's greedy assignment depends on which side is walked; the shorter always is, so that the order of a
        // pair is nothing
        boolean inOrder = left.length() != right.length() ? left.length() < right.length() : left.compareTo(right) < 0;
        double jaro = inOrder ? jaro(left, right) : jaro(right, left);
        int prefix = 0;
        int most = Math.min(MOST_PREFIX, Math.min(left.length(), right.length()));
        while (prefix < most && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    private static double jaro(String left, String right) {
        int window = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        boolean[] leftTaken = new boolean[left.length()];
        boolean[] rightTaken = new boolean[right.length()];
        int matches = 0;
        for (int i = 0; i < left.length(); i++) {
            int last = Math.min(right.length() - 1, i + window);
            for (int j = Math.max(0, i - window); j <= last; j++) {
                if (!rightTaken[j] && left.charAt(i) == right.charAt(j)) {
                    leftTaken[i] = true;
                    rightTaken[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        double transpositions = outOfOrder(left, leftTaken, right, rightTaken) / 2.0;
        return (m / left.length() + m / right.length() + (m - transpositions) / m) / 3;
    }

    private static int outOfOrder(String left, boolean[] leftTaken, String right, boolean[] rightTaken) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < left.length(); i++) {
            if (leftTaken[i]) {
                while (!rightTaken[j]) {
                    j++;
                }
                if (left.charAt(i) != right.charAt(j)) {
                    count++;
                }
                j++;
            }
        }
        return count;
    }
}
