package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.StatedTotal;

/**
 * A document that says of its figures that they are of currency alone, and of the same attacks that banks were hit too.
 * Which of the two holds, nobody can tell from the document.
 */
final class ProseContradictions {

    private static final Pattern CURRENCY_ALONE = Pattern.compile(
            "(?i)\\b(?:figure|sum|total|amount|number)\\b[^.;]*\\b(?:only|solely|exclusively|alone|nothing but)\\b[^.;]*\\b(?:crypto\\w*|virtual (?:assets?|currenc\\w+)|digital (?:assets?|currenc\\w+)|bitcoin)\\b"
                    + "|\\b(?:figure|sum|total|amount|number)\\b[^.;]*\\b(?:crypto\\w*|virtual (?:assets?|currenc\\w+)|digital (?:assets?|currenc\\w+)|bitcoin)(?: thefts?)? (?:only|alone)\\b");

    private ProseContradictions() {}

    /** @param totals every total that the document states */
    static List<Issue> in(List<RawPassage> passages, ProseScope scope, List<StatedTotal> totals) {
        Optional<StatedTotal> banks = totals.stream()
                .filter(total -> total.scope().victimKinds().contains("bank"))
                .findFirst();
        boolean sums = totals.stream().anyMatch(total -> total.measure().isAmount());
        List<Issue> issues = new ArrayList<>();
        if (banks.isEmpty() || !sums) {
            return issues;
        }
        for (RawPassage passage : passages) {
            for (String sentence : Sentences.of(passage.text())) {
                Matcher alone = CURRENCY_ALONE.matcher(SentenceText.of(sentence).words());
                if (alone.find()) {
                    issues.add(issue(
                            new Origin(scope.source(), scope.document(), passage.place(), 0, "", "", sentence),
                            banks.get()));
                }
            }
        }
        return issues;
    }

    private static Issue issue(Origin origin, StatedTotal banks) {
        return new Issue(
                Issue.Kind.VALUE_SUSPECT,
                origin,
                "the document limits its figure to currency here, and counts financial institutions among the victims in '"
                        + banks.origin().quote() + "'",
                "look up in the document cited which of the two the figure covers, and say so in the source.yml's notes");
    }
}
