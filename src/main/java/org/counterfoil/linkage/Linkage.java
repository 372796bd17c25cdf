package org.counterfoil.linkage;

import java.util.List;

/**
 * What the linkage of a night came to.
 *
 * @param clusters a partition of the reports, by smallest report
 * @param told the pairs that are told: those that were compared and whose evidence does not
 *     speak against them, those that a person judged, and those that stand in one cluster
 * @param joints where strong groups of reports hang together by little, in {@link Joint#ORDER}
 * @param figures of all pairs, told or not
 */
public record Linkage(List<Cluster> clusters, ToldPairs told, List<Joint> joints, LinkageFigures figures) {

    public Linkage {
        clusters = List.copyOf(clusters);
        joints = List.copyOf(joints);
    }

    /** All of {@link #told}, with their reasons: of many reports more than one would hold for long. */
    public List<ScoredPair> pairs() {
        return told.stream().toList();
    }

    /** What became of all pairs, told or not. */
    public PairCounts counts() {
        return figures.pairs();
    }
}
