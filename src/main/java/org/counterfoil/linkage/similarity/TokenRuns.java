package org.counterfoil.linkage.similarity;

import java.util.Arrays;

/** Gathers the different tokens of one value after the other, ascending within a value, with what they weigh there. */
final class TokenRuns {

    private static final double LOG_2 = Math.log(2);

    private final int[] tokens;
    private final float[] weights;
    private int size;

    TokenRuns(int most) {
        this.tokens = new int[most];
        this.weights = new float[most];
    }

    void add(int[] value, float[] weightOfToken) {
        int[] sorted = value.clone();
        Arrays.sort(sorted);
        int i = 0;
        while (i < sorted.length) {
            int first = i;
            while (i < sorted.length && sorted[i] == sorted[first]) {
                i++;
            }
            tokens[size] = sorted[first];
            weights[size] = weight(i - first, weightOfToken[sorted[first]]);
            size++;
        }
    }

    private static float weight(int times, float weight) {
        return times == 1 ? weight : (float) (Math.log(1.0 + times) / LOG_2 * weight);
    }

    int size() {
        return size;
    }

    int[] tokens() {
        return Arrays.copyOf(tokens, size);
    }

    float[] weights() {
        return Arrays.copyOf(weights, size);
    }
}
