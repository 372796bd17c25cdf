package org.counterfoil.linkage;

import java.util.List;

/**
 * What the linkage of a night came to.
 *
 * @param clusters a partition of the reports, by smallest report
 * @param pairs the pairs that are told, in {@link ScoredPair#ORDER}: those that were compared and whose evidence does not
 *     speak against them, those that a person judged, and those that stand in one cluster
 * @param joints where strong groups of reports hang together by little, in {@link Joint#ORDER}
 * @param figures of all pairs, told or not
 */
public record Linkage(List<Cluster> clusters, List<ScoredPair> pairs, List<Joint> joints, LinkageFigures figures) {

    public Linkage {
        clusters = List.copyOf(clusters);
        pairs = List.copyOf(pairs);
        joints = List.copyOf(joints);
    }

    /** What became of all pairs, told or not. */
    public PairCounts counts() {
        return figures.pairs();
    }
}
