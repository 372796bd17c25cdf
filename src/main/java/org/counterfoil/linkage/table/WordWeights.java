package org.counterfoil.linkage.table;

import java.util.Arrays;
import java.util.List;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.similarity.Letters;

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
     *
     * @param letters of the dictionary's words
     * @param alike words that are less alike than this are two words
     */
    public double soft(TextFact left, TextFact right, List<Letters> letters, double alike) {
        double one = directed(left.words(), right.words(), letters, alike);
        return one == 0 ? 0 : Math.min(one, directed(right.words(), left.words(), letters, alike));
    }

    private double directed(int[] walked, int[] others, List<Letters> letters, double alike) {
        double sum = 0;
        double all = 0;
        for (int word : walked) {
            all += weights[word];
            sum += weights[word] * (Arrays.binarySearch(others, word) >= 0 ? 1 : nearest(word, others, letters, alike));
        }
        return all == 0 ? 0 : sum / all;
    }

    private static double nearest(int word, int[] others, List<Letters> letters, double alike) {
        Letters of = letters.get(word);
        double best = 0;
        for (int other : others) {
            best = Math.max(best, TextTests.likeness(of, letters.get(other), Math.max(best, alike)));
        }
        return best;
    }
}
