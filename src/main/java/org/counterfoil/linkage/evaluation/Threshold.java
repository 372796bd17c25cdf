package org.counterfoil.linkage.evaluation;

/**
 * The pairs that reach a probability by their own score, clusters set aside.
 *
 * @param from the probability
 */
public record Threshold(double from, Rate precision, Rate recall) {

    /** The harmonic mean of both. */
    public double f1() {
        return Accuracy.harmonic(precision.value(), recall.value());
    }
}
