package org.counterfoil.linkage.similarity;

import java.util.Arrays;

/**
 * The different pairs of neighbouring letters (UTF-16 units) of a string, each counted once, as in Adamson and Boreham
 * (1974). A string of one letter has that letter for its only gram, so that it can be like itself.
 */
public final class Bigrams {

    /** Two letters in one number, ascending. */
    private final int[] grams;

    private Bigrams(int[] grams) {
        this.grams = grams;
    }

    public static Bigrams of(String text) {
        int[] grams = text.length() == 1 ? new int[] {text.charAt(0)} : new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i + 1 < text.length(); i++) {
            grams[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
        }
        return new Bigrams(Arrays.stream(grams).sorted().distinct().toArray());
    }

    /** How many different ones. */
    public int size() {
        return grams.length;
    }

    /** Dice's coefficient: twice the common ones by the sum of both. Between 0 and 1, symmetric; 1 for two empty strings. */
    public static double dice(Bigrams left, Bigrams right) {
        int both = left.size() + right.size();
        return both == 0 ? 1 : 2.0 * common(left.grams, right.grams) / both;
    }

    private static int common(int[] left, int[] right) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            int a = left[i];
            int b = right[j];
            count += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return count;
    }
}
