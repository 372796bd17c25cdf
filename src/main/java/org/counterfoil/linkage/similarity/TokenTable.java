package org.counterfoil.linkage.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * Many values as bags of weighted tokens, in flat arrays, and how alike two of them are. A value is its number from 0, a
 * token its number in the caller's dictionary from 0. A token that a value has tf times weighs log2(1 + tf) times the
 * token's own weight: once, just that; so cosines are those of Salton and Buckley's (1988), and Cohen, Ravikumar and
 * Fienberg's (2003), weights log(1 + tf) · log(N / df).
 *
 * <p>All measures are symmetric and between 0 and 1. A value without tokens, or with none of any weight, is like nothing: 0.
 */
public final class TokenTable {

    private final int[] starts;
    private final int[] tokens;
    private final float[] weights;
    private final double[] sums;
    private final double[] squares;

    private TokenTable(int[] starts, int[] tokens, float[] weights) {
        this.starts = starts;
        this.tokens = tokens;
        this.weights = weights;
        this.sums = new double[starts.length - 1];
        this.squares = new double[starts.length - 1];
        for (int value = 0; value < sums.length; value++) {
            for (int i = starts[value]; i < starts[value + 1]; i++) {
                sums[value] += weights[i];
                squares[value] += (double) weights[i] * weights[i];
            }
        }
    }

    /**
     * @param values the tokens of each value, in any order, repeated as they occur
     * @param weightOfToken by token, none negative: {@link #rarity}, or 1 for all
     */
    public static TokenTable of(List<int[]> values, float[] weightOfToken) {
        int[] starts = new int[values.size() + 1];
        int most =
                Math.toIntExact(values.stream().mapToLong(value -> value.length).sum());
        TokenRuns runs = new TokenRuns(most);
        for (int value = 0; value < values.size(); value++) {
            runs.add(values.get(value), weightOfToken);
            starts[value + 1] = runs.size();
        }
        return new TokenTable(starts, runs.tokens(), runs.weights());
    }

    /**
     * Inverse document frequency by token: the natural logarithm of how many values there are for each that has the token;
     * 0 for a token that no value has.
     *
     * @param tokens how many there are in the dictionary
     */
    public static float[] rarity(List<int[]> values, int tokens) {
        int[] carriers = new int[tokens];
        for (int[] value : values) {
            Arrays.stream(value).distinct().forEach(token -> carriers[token]++);
        }
        float[] rarity = new float[tokens];
        for (int token = 0; token < tokens; token++) {
            rarity[token] = carriers[token] == 0 ? 0 : (float) Math.log((double) values.size() / carriers[token]);
        }
        return rarity;
    }

    /** How many values. */
    public int size() {
        return sums.length;
    }

    /** The cosine of the angle between the two values' weights. */
    public double cosine(int left, int right) {
        double lengths = squares[left] * squares[right];
        return lengths == 0 ? 0 : Math.min(1, product(left, right) / Math.sqrt(lengths));
    }

    /** Twice the common weight by the sum of both. */
    public double dice(int left, int right) {
        double both = sums[left] + sums[right];
        return both == 0 ? 0 : 2 * common(left, right) / both;
    }

    /** How much of the lighter one's weight the heavier one has too (Szymkiewicz–Simpson): 1 where it holds all of it. */
    public double containment(int left, int right) {
        double lighter = Math.min(sums[left], sums[right]);
        return lighter == 0 ? 0 : common(left, right) / lighter;
    }

    private double product(int left, int right) {
        return overlap(left, right, (l, r) -> l * r);
    }

    private double common(int left, int right) {
        return overlap(left, right, Math::min);
    }

    /** The sum over the tokens that both have. */
    private double overlap(int left, int right, DoubleBinaryOperator ofWeights) {
        double sum = 0;
        int i = starts[left];
        int j = starts[right];
        int lastLeft = starts[left + 1];
        int lastRight = starts[right + 1];
        while (i < lastLeft && j < lastRight) {
            int a = tokens[i];
            int b = tokens[j];
            if (a == b) {
                sum += ofWeights.applyAsDouble(weights[i], weights[j]);
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return sum;
    }

    /** Where a value's tokens begin; they end where the next one's begin. */
    int start(int value) {
        return starts[value];
    }

    int token(int place) {
        return tokens[place];
    }

    float weight(int place) {
        return weights[place];
    }

    double length(int value) {
        return Math.sqrt(squares[value]);
    }
}
