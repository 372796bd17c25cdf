package org.counterfoil.linkage.similarity;

import java.util.List;

/**
 * Cosine over weighted tokens in which a misspelt token still counts (Soft-TFIDF, Cohen, Ravikumar and Fienberg 2003): each
 * token of one value is set against the token of the other that is nearest by {@link JaroWinkler}, if that is near enough,
 * and counts the product of their weights times the similarity. Of two as near, the heavier is taken.
 *
 * <p>As published, the measure depends on which value is walked, and two tokens may lean on the same one, so that it can
 * exceed 1. {@link #similarity} is therefore the lesser of both directions, and at most 1.
 */
public final class SoftTfIdf {

    private final TokenTable values;
    private final Letters[] words;
    private final double least;

    /**
     * @param words by token, the table's dictionary
     * @param least similarity of two tokens from which they may stand for each other, from 0 to 1; 0.9 is Cohen's
     */
    public SoftTfIdf(TokenTable values, List<Letters> words, double least) {
        this.values = values;
        this.words = words.toArray(Letters[]::new);
        this.least = least;
    }

    /** Between 0 and 1, symmetric; 0 where a value has no weight. Allocates nothing, once the scratch has grown. */
    public double similarity(int left, int right, Scratch scratch) {
        return Math.min(1, Math.min(directed(left, right, scratch), directed(right, left, scratch)));
    }

    /** The published measure, the first value walked. From 0. */
    public double directed(int walked, int other, Scratch scratch) {
        double lengths = values.length(walked) * values.length(other);
        if (lengths == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = values.start(walked); i < values.start(walked + 1); i++) {
            sum += values.weight(i) * nearest(values.token(i), other, scratch);
        }
        return sum / lengths;
    }

    /** The weight of the nearest token times its similarity, or 0. */
    private double nearest(int token, int other, Scratch scratch) {
        double best = 0;
        double weight = 0;
        for (int j = values.start(other); j < values.start(other + 1); j++) {
            double similarity = similarity(token, values.token(j), Math.max(best, least), scratch);
            if (similarity > best || similarity == best && values.weight(j) > weight) {
                best = similarity;
                weight = values.weight(j);
            }
        }
        return best * weight;
    }

    private double similarity(int left, int right, double atLeast, Scratch scratch) {
        return left == right ? 1 : JaroWinkler.similarity(words[left], words[right], atLeast, scratch);
    }
}
