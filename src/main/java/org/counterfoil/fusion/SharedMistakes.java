package org.counterfoil.fusion;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;

/**
 * Finds sources that are wrong alike. Two who know the truth agree on it without copying; a mistake has many forms, and two who
 * make the same one have it from one another, or from one third (Dong, Berti-Equille, Srivastava: Integrating conflicting
 * data, the role of source dependence, VLDB 2009). What speaks for it and against it is weighed in bits, and added up over all
 * incidents that both report, for the sources, and in each, for the two reports: there a {@link Slip} can do it alone.
 */
final class SharedMistakes {

    /** Copying that nobody declares is rare: one pair of sources in fifty. In tenths of a bit, as all weights here. */
    static final int PRIOR = -56;

    /** The odds from which a copy is held to be one: nine to one. */
    static final int THRESHOLD = 32;

    private final List<List<Report>> clusters;
    private final Genealogy known;
    private final Survivorship survivorship;

    /** @param known copies that are known otherwise: what these share is no mistake of two */
    SharedMistakes(List<List<Report>> clusters, Genealogy known, Survivorship survivorship) {
        this.clusters = clusters;
        this.known = known;
        this.survivorship = survivorship;
    }

    /** Of sources, in order: over all incidents a slip is a mistake like others, so that one never does it. */
    List<Copy> find() {
        SortedMap<String, PairOfSources> pairs = new TreeMap<>();
        of(SharedItem.FEWEST).flatMap(this::items).forEach(item -> item.mistakes(pairs, (mistake, slip) -> mistake));
        if (!pairs.isEmpty()) {
            of(2).flatMap(this::items).forEach(item -> item.weigh(pairs));
        }
        return copies(pairs).map(PairOfSources::copy).sorted(Copy.ORDER).toList();
    }

    /** Of reports, in order: what the two share and where they differ in the one incident. */
    List<ReportCopy> here() {
        return of(SharedItem.FEWEST)
                .flatMap(cluster -> here(items(cluster).toList()))
                .sorted(ReportCopy.ORDER)
                .toList();
    }

    private static Stream<ReportCopy> here(List<SharedItem> items) {
        SortedMap<String, PairOfSources> pairs = new TreeMap<>();
        items.forEach(item ->
                item.mistakes(pairs, (mistake, slip) -> slip.map(Slip::bits).orElse(mistake)));
        items.forEach(item -> item.weigh(pairs));
        return copies(pairs).map(PairOfSources::here);
    }

    private static Stream<PairOfSources> copies(SortedMap<String, PairOfSources> pairs) {
        return pairs.values().stream().filter(pair -> pair.weight() >= THRESHOLD);
    }

    /** The incidents that so many sources tell of, or more. */
    private Stream<List<Report>> of(int sources) {
        return clusters.stream()
                .filter(cluster -> cluster.stream()
                                .map(report -> report.id().source())
                                .distinct()
                                .count()
                        >= sources);
    }

    private Stream<SharedItem> items(List<Report> cluster) {
        Origins origins = known.of(cluster);
        return survivorship.policies().stream().map(policy -> new SharedItem(cluster, origins, policy));
    }
}
