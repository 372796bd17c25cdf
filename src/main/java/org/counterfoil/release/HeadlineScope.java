package org.counterfoil.release;

import java.util.List;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;

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

    /**
     * Reads the table {@code headline.csv}: one line, columns title, column and sponsor.
     *
     * @throws IllegalArgumentException naming file and line where it makes no sense
     */
    public static HeadlineScope of(ModelTable table) {
        if (table.lines().size() != 1) {
            throw new IllegalArgumentException(table.name() + ".csv (" + table.place()
                    + "): the headline figures are over one scope, so the table has one line, not "
                    + table.lines().size());
        }
        ModelTable.Line line = table.lines().get(0);
        if (!line.cell("sponsor").matches("[A-Z]{2}") || !line.cell("column").matches("[a-z][a-z_]*")) {
            throw table.error(
                    line, "sponsor is an ISO 3166-1 alpha-2 code, column a name of lower-case letters and underscores");
        }
        return new HeadlineScope(line.cell("title"), line.cell("column"), line.cell("sponsor"));
    }

    /** Whether any claim that counts says so, also one that was not published. */
    public boolean holds(Incident incident) {
        for (Resolution resolution : incident.resolutions()) {
            if (isSaid(resolution.supporting()) || isSaid(resolution.losing())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(List<Cited> all) {
        for (Cited cited : all) {
            // a loop, for this is asked of each incident many times
            if (cited.claim().value() instanceof Attribution attribution
                    && attribution.sponsor().equals(sponsor)
                    && cited.counts()) {
                return true;
            }
        }
        return false;
    }
}
