package org.counterfoil.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.Cluster;

/**
 * Which cluster is which incident tonight.
 *
 * @param ids one a cluster, each once; iterates from the oldest id to the newest
 * @param events what befell ids tonight, to be put behind the log: minted, revived, merged, split, retired; by id within each
 * @param highestMinted the highest number ever given out, tonight's included
 */
public record Assignment(Map<Cluster, String> ids, List<IdEvent> events, int highestMinted) {

    public Assignment {
        ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
        events = List.copyOf(events);
    }

    /**
     * What the next night must be told: the id under which each report was published last, reports that are gone
     * included, so that an id can come back with its report.
     */
    public SortedMap<ReportId, String> remember(Map<ReportId, String> before) {
        SortedMap<ReportId, String> all = new TreeMap<>(before);
        ids.forEach((cluster, id) -> cluster.reports().forEach(report -> all.put(report, id)));
        return all;
    }
}
