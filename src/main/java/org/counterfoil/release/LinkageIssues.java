package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;
import org.counterfoil.linkage.ComparisonFigures;
import org.counterfoil.linkage.LinkageFigures;
import org.counterfoil.linkage.RuleFigures;

/** What the linkage tables failed to do tonight: blocks too large to compare, rules and comparisons that do not work. */
public final class LinkageIssues {

    /** With fewer reports it says nothing of a table that a rule finds nothing. */
    private static final int FEWEST_REPORTS = 100;

    private static final Origin SETTINGS = Origin.ofDocument("", "model/linkage_settings.csv");
    private static final Origin TABLE = Origin.ofDocument("", "model/linkage.csv");

    private LinkageIssues() {}

    /** @param reports of the night */
    public static List<Issue> of(LinkageFigures figures, int reports) {
        List<Issue> issues = new ArrayList<>();
        figures.rules().stream()
                .filter(rule -> rule.setAside() > 0)
                .map(LinkageIssues::tooLarge)
                .forEach(issues::add);
        if (reports >= FEWEST_REPORTS) {
            figures.rules().forEach(rule -> unfit(rule, figures, issues));
            figures.comparisons().forEach(comparison -> silent(comparison, issues));
        }
        return issues;
    }

    private static Issue tooLarge(RuleFigures rule) {
        return new Issue(
                Issue.Kind.BLOCK_TOO_LARGE,
                SETTINGS,
                text(
                        "The rule '%s' compares blocks of up to %d reports%s; %d blocks are larger, even when split by year: %s."
                                + " Up to %d pairs were compared only where another rule brought them together",
                        rule.rule(),
                        rule.limit(),
                        rule.seldom() ? ", or larger ones with as few pairs to compare" : "",
                        rule.setAside(),
                        Words.join(rule.examples()),
                        rule.passedOver()),
                "Raise the parameter of the rule, if the night has the time; or see why so many reports say the same.");
    }

    private static void unfit(RuleFigures rule, LinkageFigures figures, List<Issue> issues) {
        long possible = figures.pairs().possible();
        if (rule.pairs() == 0 && rule.setAside() == 0 && !rule.seldom()) {
            issues.add(new Issue(
                    Issue.Kind.MODEL_UNFIT,
                    SETTINGS,
                    text(
                            "The blocking rule '%s' brought nothing together: %d reports say what it uses, and no two the"
                                    + " same",
                            rule.rule(), rule.speaking()),
                    "See whether the fields that the rule uses are read from the sources; else take it out."));
        } else if (rule.pairs() > possible / 2) {
            issues.add(new Issue(
                    Issue.Kind.MODEL_UNFIT,
                    SETTINGS,
                    text(
                            "The blocking rule '%s' brought %d of %d possible pairs together: it tells next to nothing"
                                    + " apart",
                            rule.rule(), rule.pairs(), possible),
                    "Lower its parameter, or take it out: time grows with the pairs that are compared."));
        }
    }

    private static void silent(ComparisonFigures comparison, List<Issue> issues) {
        if (comparison.looked() > 0 && comparison.spoke() == 0) {
            issues.add(new Issue(
                    Issue.Kind.MODEL_UNFIT,
                    TABLE,
                    text(
                            "The comparison '%s' never spoke: in none of %d compared pairs do both say something in its"
                                    + " fields",
                            comparison.comparison(), comparison.looked()),
                    "See whether its fields are read from the sources; else nothing, it does no harm."));
        }
    }

    private static String text(String form, Object... parts) {
        return String.format(Locale.ROOT, form, parts);
    }
}
