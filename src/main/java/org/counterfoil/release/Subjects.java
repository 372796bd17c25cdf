package org.counterfoil.release;

import java.util.Set;
import java.util.TreeSet;

/** Where the subject of a break leads: the sheet that has a row of that name. */
final class Subjects {

    private final Set<String> incidents = new TreeSet<>();
    private final Set<String> reports = new TreeSet<>();
    private final Set<String> totals = new TreeSet<>();

    private Subjects() {}

    static Subjects of(ReleaseContent content) {
        Subjects subjects = new Subjects();
        content.incidents().forEach(incident -> {
            subjects.incidents.add(incident.id());
            incident.reports()
                    .forEach(report -> subjects.reports.add(report.id().text()));
        });
        content.totals().forEach(result -> subjects.totals.add(result.total().id()));
        return subjects;
    }

    Cell link(String subject) {
        Cell cell = Cell.of(subject);
        if (incidents.contains(subject)) {
            return cell.linkedTo(IncidentTable.NAME, subject);
        }
        if (reports.contains(subject)) {
            return cell.linkedTo(ReportTable.NAME, subject);
        }
        return totals.contains(subject) ? cell.linkedTo(TotalTable.NAME, subject) : cell;
    }
}
