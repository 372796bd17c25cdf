package org.counterfoil.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;

/**
 * Reports that left an incident and came back to it: the linkage hangs by little there, and each night's dataset would tell
 * another story. As breaks, for a person to end it.
 */
public final class FlipFlops {

    /** How many releases are looked back on; a report that has stood still since is none any more. */
    public static final int RELEASES = 10;

    private FlipFlops() {}

    /**
     * @param left the incidents under which a report was published within the last {@link #RELEASES} and is no more, oldest first
     * @param last the incident under which each report was published last
     * @param firstSeen the night in which a break of that {@link Break#identity} was first seen, or empty where it is new
     */
    public static List<Break> of(
            Map<ReportId, List<String>> left,
            Map<ReportId, String> last,
            List<Incident> incidents,
            LocalDate night,
            Function<String, Optional<LocalDate>> firstSeen) {
        List<Break> breaks = new ArrayList<>();
        for (Incident incident : incidents) {
            for (Report report : incident.reports()) {
                List<String> path = new ArrayList<>();
                left.getOrDefault(report.id(), List.of()).forEach(id -> step(path, id));
                step(path, last.getOrDefault(report.id(), incident.id()));
                step(path, incident.id());
                if (path.stream().distinct().count() < path.size()) {
                    Break found = flipFlop(report.id(), path, night);
                    breaks.add(
                            found.firstSeenOn(firstSeen.apply(found.identity()).orElse(night)));
                }
            }
        }
        return breaks;
    }

    private static void step(List<String> path, String incident) {
        if (path.isEmpty() || !path.get(path.size() - 1).equals(incident)) {
            path.add(incident);
        }
    }

    private static Break flipFlop(ReportId report, List<String> path, LocalDate night) {
        String here = path.get(path.size() - 1);
        return new Break(
                Break.Kind.FLIP_FLOP,
                report.text(),
                "incident_id",
                "one incident",
                String.join(" → ", path),
                "",
                (RELEASES + " releases"),
                report.text() + " has been in " + String.join(", then in ", path) + " within the last " + RELEASES
                        + " releases.",
                night,
                "Look at it beside the others of " + here + " (`explain " + report.text()
                        + "`), then write 'same' or 'not same' into decisions.csv: that ends it.");
    }
}
