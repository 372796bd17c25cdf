package org.counterfoil.source;

import java.util.Comparator;
import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.StatedTotal;

/**
 * What running text says in sum.
 *
 * @param reports sorted by id
 * @param totals in {@link StatedTotal#ORDER}
 * @param issues in {@link Issue#ORDER}
 * @param used the passages that gave a stated total or an issue, in reading order; the others were read and say nothing
 */
public record ProseReading(List<Report> reports, List<StatedTotal> totals, List<Issue> issues, List<RawPassage> used) {

    public ProseReading {
        reports = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        totals = totals.stream().distinct().sorted(StatedTotal.ORDER).toList();
        issues = issues.stream().distinct().sorted(Issue.ORDER).toList();
        used = List.copyOf(used);
    }
}
