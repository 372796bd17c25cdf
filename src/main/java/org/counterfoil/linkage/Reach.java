package org.counterfoil.linkage;

import java.util.List;

/** How far the evidence of a model can carry a pair. */
final class Reach {

    private final MatchWeight prior;
    private final List<Comparison> comparisons;

    Reach(MatchWeight prior, List<Comparison> comparisons) {
        this.prior = prior;
        this.comparisons = List.copyOf(comparisons);
    }

    double prior() {
        return prior.probability();
    }

    /** Probability of a pair that agrees in everything; what a comparison explains of another counts once. */
    double best() {
        double most = prior.bits();
        for (Comparison comparison : comparisons) {
            most += Math.max(0, comparison.strongest() - explained(comparison));
        }
        return new MatchWeight(most).probability();
    }

    private double explained(Comparison comparison) {
        return comparisons.stream()
                .filter(other -> comparison.explainers().contains(other.name()))
                .mapToDouble(other -> Math.max(0, other.strongest()))
                .sum();
    }
}
