package org.counterfoil.linkage.evaluation;

/**
 * How good a set of pairs is.
 *
 * @param precision of the pairs, those that are true
 * @param recall of the true pairs, those that are in the set
 * @param f1 the harmonic mean of both, with the interval that {@link Bootstrap} finds
 */
public record Accuracy(Rate precision, Rate recall, Estimate f1) {

    /** The harmonic mean of two shares; 0 if both are 0. */
    static double harmonic(double precision, double recall) {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
}
