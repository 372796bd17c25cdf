package org.counterfoil.source;

import java.util.Comparator;
import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.StatedTotal;

/**
 * What one document says, once understood.
 *
 * @param reports sorted by id. A report whose source gives no key has a provisional one, {@code ~} and a hash of what it
 *     says; the ledger finds last night's key for it or mints one
 * @param totals in {@link StatedTotal#ORDER}
 * @param issues in {@link Issue#ORDER}
 * @param rules how often each lookup and each rule for rows fired, in the order of the descriptor
 */
public record Understood(
        List<Report> reports, List<StatedTotal> totals, List<Issue> issues, CellAccount account, List<RuleUse> rules) {

    public Understood {
        reports = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        totals = totals.stream().sorted(StatedTotal.ORDER).toList();
        issues = issues.stream().distinct().sorted(Issue.ORDER).toList();
        rules = List.copyOf(rules);
    }
}
