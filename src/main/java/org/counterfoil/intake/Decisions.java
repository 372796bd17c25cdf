package org.counterfoil.intake;

import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Judgement;

/**
 * What people decided.
 *
 * @param judgements one for each pair, sorted by left and right
 * @param issues rows without effect, in {@link Issue#ORDER}
 */
public record Decisions(List<Judgement> judgements, List<Issue> issues) {

    public static final Decisions NONE = new Decisions(List.of(), List.of());

    public Decisions {
        judgements = List.copyOf(judgements);
        issues = issues.stream().distinct().sorted(Issue.ORDER).toList();
    }
}
