package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.ReviewMark;

/** Which decided rows still answer a question that tonight's reports ask. */
final class StandingRows {

    private final Map<ReportId, Report> reports;
    private final Predicate<Judgement> held;
    private final List<Issue> issues = new ArrayList<>();

    /** @param held what was decided in time stays decided, whatever its reports come to say */
    StandingRows(Map<ReportId, Report> reports, Predicate<Judgement> held) {
        this.reports = reports;
        this.held = held;
    }

    /** A row that does not is told in {@link #issues}. */
    boolean stands(ReviewedRow row) {
        Report left = reports.get(row.judgement().left());
        Report right = reports.get(row.judgement().right());
        if (left == null || right == null) {
            refuse(
                    row,
                    "There is no report "
                            + (left == null
                                    ? row.judgement().left()
                                    : row.judgement().right()) + " tonight; there was in "
                            + row.mark().release() + ".");
            return false;
        }
        boolean asked = row.mark().question().equals(ReviewMark.question(left, right)) || held.test(row.judgement());
        if (!asked) {
            refuse(
                    row,
                    left.id() + " or " + right.id() + " says something else tonight than in "
                            + row.mark().release() + ", where it was asked.");
        }
        return asked;
    }

    private void refuse(ReviewedRow row, String seen) {
        issues.add(new Issue(
                Kind.DECISION_OUTDATED,
                row.origin(),
                seen,
                "Look at both again: decide on the sheet Review of the last release, or write into decisions.csv: "
                        + row.judgement().answer() + "," + row.judgement().left() + ","
                        + row.judgement().right() + ",<who>,<when>,<why>"));
    }

    List<Issue> issues() {
        return issues;
    }
}
