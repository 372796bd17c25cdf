package org.counterfoil.linkage.table;

import java.util.List;
import org.counterfoil.linkage.engine.Column;

/**
 * How much the words of a column tell: the rarer, the more (inverse document frequency, the natural logarithm of records by
 * records with the word). Immutable.
 */
public final class WordWeights {

    private final float[] weights;

    private WordWeights(float[] weights) {
        this.weights = weights;
    }

    /**
     * @param words how many there are in the dictionary
     */
    public static WordWeights over(Column<TextFact> column, int words) {
        long[] carriers = new long[words];
        int[] counts = column.counts();
        for (int code = 0; code < counts.length; code++) {
            int last = -1;
            for (int word : column.value(code).words()) {
                carriers[word] += word == last ? 0 : counts[code];
                last = word;
            }
        }
        float[] weights = new float[words];
        for (int word = 0; word < words; word++) {
            // one record more than there are, so that a word that all have still weighs a little
            weights[word] = carriers[word] == 0 ? 0 : (float) Math.log((column.size() + 1.0) / carriers[word]);
        }
        return new WordWeights(weights);
    }

    /** Cosine of the angle between the two texts' weighted words, 0 to 1; 0 where one has no words. Symmetric. */
    public double cosine(TextFact left, TextFact right) {
        int[] l = left.words();
        int[] r = right.words();
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < l.length && j < r.length) {
            if (l[i] == r[j]) {
                product += (double) weights[l[i]] * weights[l[i]];
            }
            int step = Integer.compare(l[i], r[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }
        return product == 0 ? 0 : Math.min(1, product / Math.sqrt(squares(l) * squares(r)));
    }

    private double squares(int[] words) {
        double sum = 0;
        for (int word : words) {
            sum += (double) weights[word] * weights[word];
        }
        return sum;
    }

    /**
     * The share of the words' weight that has a partner in the other text, of the text that has less of it: a misspelt word
     * counts by how alike it is (after Cohen, Ravikumar and Fienberg 2003, made symmetric).
     */
    public double soft(TextFact left, TextFact right, Likeness likeness, List<String> dictionary) {
        return Math.min(
                directed(left.words(), right.words(), likeness, dictionary),
                directed(right.words(), left.words(), likeness, dictionary));
    }

    private double directed(int[] walked, int[] others, Likeness likeness, List<String> dictionary) {
        double sum = 0;
        double all = 0;
        for (int word : walked) {
            double best = 0;
            for (int other : others) {
                double like = word == other ? 1 : likeness.of(dictionary.get(word), dictionary.get(other));
                best = Math.max(best, like);
            }
            all += weights[word];
            sum += weights[word] * best;
        }
        return all == 0 ? 0 : sum / all;
    }

    /** How alike two different words are, 0 to 1; 0 where they are not alike enough to stand for each other. */
    @FunctionalInterface
    public interface Likeness {
        double of(String one, String other);
    }
}
