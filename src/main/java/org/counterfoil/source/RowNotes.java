package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;

/**
 * What comes to light while one row is read. But for the rules that matched, it counts only once it is known that the row is
 * no copy of another.
 */
final class RowNotes {

    private final TableRow row;
    private final Findings findings;
    private final CellTally tally = new CellTally();
    private final List<Issue> issues = new ArrayList<>();

    /** @param findings of the part of the document in which the row stands */
    RowNotes(TableRow row, Findings findings) {
        this.row = row;
        this.findings = findings;
        tally.add(row.tally());
    }

    void issue(Issue.Kind kind, Origin origin, String seen, String advice) {
        issues.add(new Issue(kind, origin, seen, advice));
    }

    void use(Lookup lookup) {
        findings.use(lookup);
    }

    CellTally tally() {
        return tally;
    }

    /** Where a column's cell is counted: one that was filled in from above was counted there. */
    CellTally tally(String column) {
        return row.filled().containsKey(column) ? new CellTally() : tally;
    }

    List<Issue> issues() {
        return issues;
    }
}
