package org.counterfoil.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;

/** What comes to light while a document is understood: issues, where its cells went, which rules matched. */
final class Findings {

    private final List<Issue> issues = new ArrayList<>();
    private final CellTally tally = new CellTally();
    private final Map<Object, Integer> used = new LinkedHashMap<>();

    void issue(Issue.Kind kind, Origin origin, String seen, String advice) {
        issues.add(new Issue(kind, origin, seen, advice));
    }

    void issues(List<Issue> others) {
        issues.addAll(others);
    }

    /** What came to light in a later part of the document. */
    void add(Findings later) {
        issues.addAll(later.issues);
        tally.add(later.tally);
        later.used.forEach((rule, times) -> used.merge(rule, times, Integer::sum));
    }

    List<Issue> issues() {
        return issues;
    }

    CellTally tally() {
        return tally;
    }

    /** @param rule a {@link Lookup}, a {@link RowRule}, the name of a column that is ignored */
    void use(Object rule) {
        used.merge(rule, 1, Integer::sum);
    }

    boolean isUsed(Object rule) {
        return used.containsKey(rule);
    }

    int times(Object rule) {
        return used.getOrDefault(rule, 0);
    }
}
