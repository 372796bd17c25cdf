package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.incident.ReportId;

/**
 * Reports held to describe one incident.
 *
 * @param reports sorted; at least one
 */
public record Cluster(List<ReportId> reports) {

    public Cluster {
        reports = reports.stream().distinct().sorted().toList();
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A cluster needs a report");
        }
    }
}
