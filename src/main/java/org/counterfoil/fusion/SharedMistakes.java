package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;

/**
 * Finds sources that are wrong alike. Two who know the truth agree on it without copying; a mistake has many forms, and two who
 * make the same one have it from one another, or from one third (Dong, Berti-Equille, Srivastava: Integrating conflicting
 * data, the role of source dependence, VLDB 2009). What speaks for it and against it is weighed in bits and added up over all
 * incidents that both report.
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

    /** In order. */
    List<Copy> find() {
        SortedMap<String, PairOfSources> pairs = new TreeMap<>();
        items(false).forEach(item -> item.mistakes(pairs));
        if (!pairs.isEmpty()) {
            items(true).forEach(item -> item.weigh(pairs));
        }
        return pairs.values().stream()
                .filter(pair -> pair.weight() >= THRESHOLD)
                .map(PairOfSources::copy)
                .sorted(Copy.ORDER)
                .toList();
    }

    /** What sources say of one field of one incident, where so many do that a mistake can show, or two at least. */
    private Stream<SharedItem> items(boolean all) {
        List<SharedItem> items = new ArrayList<>();
        for (List<Report> cluster : clusters) {
            long sources = cluster.stream()
                    .map(report -> report.id().source())
                    .distinct()
                    .count();
            if (sources >= (all ? 2 : SharedItem.FEWEST)) {
                Origins origins = known.of(cluster);
                survivorship.policies().stream()
                        .map(policy -> new SharedItem(cluster, origins, policy))
                        .forEach(items::add);
            }
        }
        return items.stream();
    }
}
