package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.cluster.SolvedComponent;

/**
 * What is remembered of a connected component of links.
 *
 * @param reports sorted
 * @param solved its records are the places of the reports, from 0
 */
public record KnownComponent(List<ReportId> reports, SolvedComponent solved) {

    public KnownComponent {
        reports = List.copyOf(reports);
    }
}
