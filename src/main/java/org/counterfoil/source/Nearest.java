package org.counterfoil.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word somebody meant, by the number of letters to change (Levenshtein 1966). */
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
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = same(a, i, b, j) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
    }
}
