package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.StatedTotal;

/** The reports and stated totals of a document, as they are found. */
final class DocumentSaid {

    private final List<Report> reports = new ArrayList<>();
    private final List<StatedTotal> totals = new ArrayList<>();

    void report(Report report) {
        reports.add(report);
    }

    void total(StatedTotal total) {
        totals.add(total);
    }

    List<StatedTotal> totals() {
        return totals;
    }

    /** Reports that say the same under one provisional key are told apart by a number: {@code ~1f00.2}. */
    List<Report> reports() {
        TreeMap<ReportId, List<Report>> byId = new TreeMap<>();
        reports.forEach(report ->
                byId.computeIfAbsent(report.id(), id -> new ArrayList<>()).add(report));
        List<Report> numbered = new ArrayList<>();
        byId.forEach((id, twins) -> {
            twins.sort(Comparator.comparing((Report report) -> Content.of(report.claims()))
                    .thenComparing(Report::origin));
            numbered.add(twins.get(0));
            for (int i = 1; i < twins.size(); i++) {
                numbered.add(twins.get(i).withId(new ReportId(id.source(), id.key() + "." + (i + 1))));
            }
        });
        return numbered;
    }
}
