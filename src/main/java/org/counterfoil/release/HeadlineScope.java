package org.counterfoil.release;

import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Incident;

/**
 * The scope that headline figures are over: the incidents that at least one source holds one state responsible for.
 *
 * @param title for people: <i>attributed to the DPRK by at least one source</i>
 * @param column name of the column of incidents that says whether an incident is in it
 * @param sponsor ISO 3166-1 alpha-2 code of the state
 */
public record HeadlineScope(String title, String column, String sponsor) {

    public static final HeadlineScope DPRK =
            new HeadlineScope("attributed to the DPRK by at least one source", "attributed_dprk", "KP");

    /** Whether any claim says so, also one that was not published. */
    public boolean holds(Incident incident) {
        return incident.reports().stream()
                .flatMap(report -> report.claims().stream())
                .map(Claim::value)
                .anyMatch(value -> value instanceof Attribution attribution
                        && attribution.sponsor().equals(sponsor));
    }
}
