package org.counterfoil.linkage;

import java.util.List;

/**
 * What the linkage of a night came to.
 *
 * @param clusters a partition of the reports, by smallest report
 * @param pairs every pair that was compared, in {@link ScoredPair#ORDER}
 * @param possiblePairs how many pairs there are; those not in {@code pairs} were not compared
 */
public record Linkage(List<Cluster> clusters, List<ScoredPair> pairs, long possiblePairs) {

    public Linkage {
        clusters = List.copyOf(clusters);
        pairs = List.copyOf(pairs);
    }
}
