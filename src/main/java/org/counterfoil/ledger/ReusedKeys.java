package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Story;

/**
 * Finds keys that a source gives to another story than it did: a report under such a key is none of the incident that the
 * key stood for. It is kept apart under the key with a number, {@code 17 (2)}, and found under it again on later nights.
 */
final class ReusedKeys {

    private static final String NUMBERED = " \\(\\d+\\)$";

    private ReusedKeys() {}

    /**
     * @param tonight all reports of the night
     * @param last all reports of the last release
     * @return the key to use for each report with a key of its own that needs another
     */
    static Map<ReportId, ReportId> settle(List<Report> tonight, List<Report> last) {
        Map<ReportId, List<Report>> known = new TreeMap<>();
        last.stream()
                .filter(report -> !report.id().isProvisional())
                .forEach(report -> known.computeIfAbsent(plain(report.id()), id -> new ArrayList<>())
                        .add(report));
        Set<ReportId> taken = new TreeSet<>();
        tonight.forEach(report -> taken.add(report.id()));
        last.forEach(report -> taken.add(report.id()));
        Map<ReportId, ReportId> settled = new TreeMap<>();
        tonight.stream().sorted(Comparator.comparing(Report::id)).forEach(report -> {
            List<Report> candidates = known.getOrDefault(report.id(), List.of());
            ReportId id = settled(report, candidates, taken);
            if (!id.equals(report.id())) {
                taken.add(id);
                settled.put(report.id(), id);
            }
        });
        return settled;
    }

    private static ReportId plain(ReportId id) {
        return new ReportId(id.source(), id.key().replaceFirst(NUMBERED, ""));
    }

    private static ReportId settled(Report report, List<Report> candidates, Set<ReportId> taken) {
        Optional<Report> same = candidates.stream()
                .filter(candidate -> !Story.of(report.claims()).isAnotherThan(Story.of(candidate.claims())))
                .min(Comparator.comparing(candidate -> !candidate.id().equals(report.id())));
        if (candidates.isEmpty() || same.isPresent()) {
            return same.map(Report::id).orElse(report.id());
        }
        int number = 2;
        ReportId id = report.id();
        while (taken.contains(id)) {
            id = new ReportId(report.id().source(), report.id().key() + " (" + number++ + ")");
        }
        return id;
    }
}
