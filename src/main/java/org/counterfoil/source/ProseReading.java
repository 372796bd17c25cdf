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
 * @param denying the other passages in which a sentence says of a deed that it was none, in reading order
 */
public record ProseReading(
        List<Report> reports,
        List<StatedTotal> totals,
        List<Issue> issues,
        List<RawPassage> used,
        List<RawPassage> denying) {

    public ProseReading {
        reports = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        totals = totals.stream().distinct().sorted(StatedTotal.ORDER).toList();
        issues = issues.stream().distinct().sorted(Issue.ORDER).toList();
        used = List.copyOf(used);
        denying = List.copyOf(denying);
    }
}
