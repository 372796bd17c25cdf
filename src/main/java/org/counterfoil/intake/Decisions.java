package org.counterfoil.intake;

import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Ruling;

/**
 * What people decided.
 *
 * @param judgements one for each pair, sorted by left and right
 * @param rulings on one report or its claims, in {@link Ruling#ORDER}
 * @param issues rows without effect, in {@link Issue#ORDER}
 */
public record Decisions(List<Judgement> judgements, List<Ruling> rulings, List<Issue> issues) {

    public static final Decisions NONE = new Decisions(List.of(), List.of(), List.of());

    public Decisions {
        judgements = List.copyOf(judgements);
        rulings = rulings.stream().distinct().sorted(Ruling.ORDER).toList();
        issues = issues.stream().distinct().sorted(Issue.ORDER).toList();
    }
}
