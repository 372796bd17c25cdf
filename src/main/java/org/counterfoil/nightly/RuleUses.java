package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Issue;
import org.counterfoil.source.RuleUse;

/** How often the rules of descriptors fired in a night, all documents together. */
final class RuleUses {

    private RuleUses() {}

    /** Rules of documents that a glob names, and that fired in none of them; of one document it is told where it is read. */
    static List<Issue> unused(List<RuleUse> rules) {
        Map<RuleUse, Integer> times = new LinkedHashMap<>();
        rules.stream()
                .filter(RuleUse::shared)
                .forEach(use -> times.merge(new RuleUse(use.rule(), use.origin(), 0, true), use.times(), Integer::sum));
        List<Issue> issues = new ArrayList<>();
        times.forEach((use, fired) -> {
            if (fired == 0) {
                issues.add(new Issue(
                        Issue.Kind.LOOKUP_UNUSED,
                        use.origin(),
                        use.rule() + " matched nothing in any document",
                        "remove it from the source.yml, or mend it"));
            }
        });
        return issues;
    }

    /** For {@code run.json}: {@code un-2019 line 17: the lookup 'x' of column 'y'} → how often. */
    static Map<String, Long> counts(List<RuleUse> rules) {
        Map<String, Long> counts = new TreeMap<>();
        rules.forEach(use -> counts.merge(
                use.origin().source() + " " + use.origin().place() + ": " + use.rule(), (long) use.times(), Long::sum));
        return counts;
    }
}
