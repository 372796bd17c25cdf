package org.counterfoil.linkage;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.counterfoil.incident.ReportId;

/**
 * A linkage beside what it took over.
 *
 * @param clusters as in {@link Linkage}
 * @param told the pairs that were told anew, in {@link ScoredPair#ORDER}
 * @param kept what is remembered of the pairs that hold as they were told before
 * @param joints as in {@link Linkage}
 * @param figures as in {@link Linkage}
 * @param key what the linkage was made under
 * @param contents by report: a hash of all that linkage read of it
 * @param components the connected components of links of two reports or more
 */
public record Relinked(
        List<Cluster> clusters,
        List<ScoredPair> told,
        List<KnownPair> kept,
        List<Joint> joints,
        LinkageFigures figures,
        String key,
        SortedMap<ReportId, String> contents,
        List<KnownComponent> components,
        Effort effort) {

    /** What the next linkage is to remember. */
    public LinkMemory memory() {
        return new LinkMemory(
                key,
                contents,
                Stream.concat(kept.stream(), told.stream().map(KnownPair::of)).toList(),
                components);
    }

    /**
     * The whole of it.
     *
     * @param before the pairs that the linkage before told, at least those that are kept
     */
    public Linkage linkage(List<ScoredPair> before) {
        java.util.TreeMap<String, ScoredPair> words = new java.util.TreeMap<>();
        before.forEach(pair -> words.put(pair.left() + " " + pair.right(), pair));
        return new Linkage(
                clusters,
                Stream.concat(told.stream(), kept.stream().map(pair -> words.get(pair.left() + " " + pair.right())))
                        .sorted(ScoredPair.ORDER)
                        .toList(),
                joints,
                figures);
    }
}
