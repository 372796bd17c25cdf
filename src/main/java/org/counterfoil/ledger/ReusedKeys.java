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
        Map<ReportId, ReportId> settled = new TreeMap<>();
        List<Report> reused = new ArrayList<>();
        for (Report report : tonight) {
            List<Report> candidates = known.getOrDefault(report.id(), List.of());
            Optional<Report> same = same(report, candidates);
            if (same.isPresent() && !same.get().id().equals(report.id())) {
                settled.put(report.id(), same.get().id());
            } else if (same.isEmpty() && !candidates.isEmpty()) {
                reused.add(report);
            }
        }
        if (!reused.isEmpty()) {
            Set<ReportId> taken = new TreeSet<>();
            tonight.forEach(report -> taken.add(report.id()));
            last.forEach(report -> taken.add(report.id()));
            reused.stream().map(Report::id).sorted().forEach(id -> settled.put(id, numbered(id, taken)));
        }
        return settled;
    }

    private static ReportId plain(ReportId id) {
        String key = id.key();
        return key.endsWith(")") ? new ReportId(id.source(), key.replaceFirst(NUMBERED, "")) : id;
    }

    /** Of those that tell the same story, rather the one of the same name. */
    private static Optional<Report> same(Report report, List<Report> candidates) {
        return candidates.stream()
                .filter(candidate -> !Story.of(report.claims()).isAnotherThan(Story.of(candidate.claims())))
                .min(Comparator.comparing(candidate -> !candidate.id().equals(report.id())));
    }

    /** @param taken is given it too */
    private static ReportId numbered(ReportId key, Set<ReportId> taken) {
        int number = 2;
        ReportId id = key;
        while (!taken.add(id)) {
            id = new ReportId(key.source(), key.key() + " (" + number++ + ")");
        }
        return id;
    }
}
