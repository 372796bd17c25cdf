package org.counterfoil.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word somebody meant, by the number of letters to change or to swap with their neighbour (Damerau 1964). */
final class Nearest {

    private static final int MOST_CHANGES = 3;

    private Nearest() {}

    /** Empty where nothing is near: at most three changes, and fewer than half of the word's letters. */
    static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> near(word, candidate))
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean 'columns'?}, or what there is to choose from. */
    static String advice(String word, Collection<String> known) {
        return of(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> known.isEmpty() ? "remove it" : "use one of " + String.join(", ", known));
    }

    private static boolean near(String word, String candidate) {
        int distance = distance(word, candidate);
        return distance <= MOST_CHANGES && 2 * distance < Math.max(word.length(), candidate.length());
    }

    private static int distance(String a, String b) {
        int[][] changes = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                changes[i][j] = i == 0 || j == 0 ? i + j : cheapest(changes, a, i, b, j);
            }
        }
        return changes[a.length()][b.length()];
    }

    private static int cheapest(int[][] changes, String a, int i, String b, int j) {
        int change = changes[i - 1][j - 1] + (same(a, i, b, j) ? 0 : 1);
        int cheapest = Math.min(change, 1 + Math.min(changes[i - 1][j], changes[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && same(a, i, b, j - 1) && same(a, i - 1, b, j);
        return swapped ? Math.min(cheapest, changes[i - 2][j - 2] + 1) : cheapest;
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
    }
}
