package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.ReportId;

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

    /** @return the pair, if it is told; empty where the two are not in order */
    public Optional<ScoredPair> pair(ReportId left, ReportId right) {
        int low = 0;
        int high = pairs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            ScoredPair pair = pairs.get(middle);
            int order = pair.left().equals(left)
                    ? pair.right().compareTo(right)
                    : pair.left().compareTo(left);
            if (order == 0) {
                return Optional.of(pair);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** What became of all pairs, told or not. */
    public PairCounts counts() {
        return figures.pairs();
    }
}
