package org.counterfoil.linkage.estimation;

import java.util.List;

/**
 * A Fellegi–Sunter model and how it came about.
 *
 * @param share of matches that blocking finds, among all possible pairs; the prior of a pair
 * @param comparisons in the order of the observations
 * @param expectedMatches among the candidates
 * @param iterations all that were made, in order
 * @param converged whether the last changed nothing to speak of
 * @param findings what the data did not settle, or contradict; by kind and comparison
 */
public record Estimates(
        double share,
        List<EstimatedComparison> comparisons,
        double expectedMatches,
        List<Iteration> iterations,
        boolean converged,
        List<Finding> findings) {

    public Estimates {
        comparisons = List.copyOf(comparisons);
        iterations = List.copyOf(iterations);
        findings = List.copyOf(findings);
    }

    /** log2 of the odds before anything is compared. */
    public double priorBits() {
        return (StrictMath.log(share) - StrictMath.log1p(-share)) / StrictMath.log(2);
    }

    /**
     * The match weight of a comparison vector in bits: prior and all comparisons.
     *
     * @param levels by comparison, -1 if missing
     */
    public double bits(int... levels) {
        double bits = priorBits();
        for (int i = 0; i < levels.length; i++) {
            bits += levels[i] < 0 ? 0 : comparisons.get(i).table().bits(row(i, levels), levels[i]);
        }
        return bits;
    }

    /** The row of a comparison's table for a comparison vector. */
    public int row(int comparison, int... levels) {
        int row = 0;
        for (int parent : comparisons.get(comparison).parents()) {
            row = row * (comparisons.get(parent).m().size() + 1) + levels[parent] + 1;
        }
        return row;
    }
}
