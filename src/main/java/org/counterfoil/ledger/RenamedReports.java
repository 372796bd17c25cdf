package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;

/**
 * Finds reports again whose source gave them another key: word for word what a report said whose key is gone tonight, and
 * alone in that on both sides. The new key stands, since it is the source's; the incident keeps its id.
 */
public final class RenamedReports {

    private RenamedReports() {}

    /**
     * @param tonight all reports of the night, with settled keys
     * @param last all reports of the last release
     * @return by tonight's name the name that the report had
     */
    public static Map<ReportId, ReportId> of(List<Report> tonight, List<Report> last) {
        Map<String, List<ReportId>> come = without(tonight, last);
        Map<String, List<ReportId>> gone = without(last, tonight);
        Map<ReportId, ReportId> renamed = new TreeMap<>();
        come.forEach((content, reports) -> {
            List<ReportId> before = gone.getOrDefault(content, List.of());
            if (reports.size() == 1 && before.size() == 1) {
                renamed.put(reports.get(0), before.get(0));
            }
        });
        return renamed;
    }

    /** Those that the others do not name, by what they say. */
    private static Map<String, List<ReportId>> without(List<Report> reports, List<Report> others) {
        Set<ReportId> known = others.stream().map(Report::id).collect(Collectors.toSet());
        Map<String, List<ReportId>> found = new HashMap<>();
        reports.stream()
                .filter(report ->
                        !known.contains(report.id()) && !report.claims().isEmpty())
                .forEach(report -> found.computeIfAbsent(content(report), content -> new ArrayList<>())
                        .add(report.id()));
        return found;
    }

    private static String content(Report report) {
        StringBuilder text = new StringBuilder(report.id().source());
        for (Claim claim : report.claims()) {
            text.append('\n')
                    .append(claim.field())
                    .append(' ')
                    .append(claim.value().text())
                    .append(' ')
                    .append(claim.original());
        }
        return text.toString();
    }
}
