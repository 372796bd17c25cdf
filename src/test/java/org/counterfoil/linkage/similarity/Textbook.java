package org.counterfoil.linkage.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The measures as their papers write them down, slow and plain: what the quick ones are held against. */
final class Textbook {

    private Textbook() {}

    /** Jaro 1989, Winkler 1990; the first is walked. */
    static double jaroWinkler(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        double jaro = jaro(left, right);
        int prefix = 0;
        int most = Math.min(4, Math.min(left.length(), right.length()));
        while (prefix < most && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    private static double jaro(String left, String right) {
        int window = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        boolean[] taken = new boolean[right.length()];
        StringBuilder fromLeft = new StringBuilder();
        for (int i = 0; i < left.length(); i++) {
            int last = Math.min(right.length() - 1, i + window);
            for (int j = Math.max(0, i - window); j <= last; j++) {
                if (!taken[j] && left.charAt(i) == right.charAt(j)) {
                    fromLeft.append(left.charAt(i));
                    taken[j] = true;
                    break;
                }
            }
        }
        double m = fromLeft.length();
        if (m == 0) {
            return 0;
        }
        StringBuilder fromRight = new StringBuilder();
        for (int j = 0; j < right.length(); j++) {
            fromRight.append(taken[j] ? String.valueOf(right.charAt(j)) : "");
        }
        int outOfOrder = 0;
        for (int k = 0; k < m; k++) {
            outOfOrder += fromLeft.charAt(k) == fromRight.charAt(k) ? 0 : 1;
        }
        return (m / left.length() + m / right.length() + (m - outOfOrder / 2.0) / m) / 3;
    }

    /** Wagner and Fischer's table; with exchanges, the restricted distance of Damerau. */
    static int distance(String left, String right, boolean exchanges) {
        int[][] table = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(table, left, i, right, j, exchanges);
            }
        }
        return table[left.length()][right.length()];
    }

    private static int cell(int[][] table, String left, int i, String right, int j, boolean exchanges) {
        int replaced = table[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean exchanged = exchanges
                && i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return exchanged ? Math.min(best, 1 + table[i - 2][j - 2]) : best;
    }

    static double bigramDice(String left, String right) {
        TreeSet<String> a = bigrams(left);
        TreeSet<String> b = bigrams(right);
        TreeSet<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * both.size() / (a.size() + b.size());
    }

    private static TreeSet<String> bigrams(String text) {
        TreeSet<String> grams = new TreeSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            grams.add(text.substring(i, i + 2));
        }
        if (text.length() == 1) {
            grams.add(text);
        }
        return grams;
    }

    /** log(1 + tf) · idf by word, in any unit of length. */
    static Map<String, Double> weights(List<String> words, Map<String, Double> rarity) {
        Map<String, Double> weights = new TreeMap<>();
        for (String word : words) {
            double times = words.stream().filter(word::equals).count();
            weights.put(word, Math.log(1 + times) / Math.log(2) * rarity.get(word));
        }
        return weights;
    }

    static double length(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    /** A threshold above 1 leaves the plain cosine. */
    static double softTfIdf(Map<String, Double> walked, Map<String, Double> other, double least) {
        double sum = 0;
        for (Map.Entry<String, Double> word : walked.entrySet()) {
            List<double[]> near = new ArrayList<>();
            other.forEach((name, weight) -> {
                double similarity = jaroWinkler(word.getKey(), name);
                if (similarity >= least || word.getKey().equals(name)) {
                    near.add(new double[] {similarity, weight});
                }
            });
            near.sort((a, b) -> a[0] != b[0] ? Double.compare(b[0], a[0]) : Double.compare(b[1], a[1]));
            sum += near.isEmpty() ? 0 : word.getValue() * near.get(0)[1] * near.get(0)[0];
        }
        double lengths = length(walked) * length(other);
        return lengths == 0 ? 0 : sum / lengths;
    }
}
