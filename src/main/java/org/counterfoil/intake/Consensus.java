package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Origin;

/** Which decided rows are at odds with nobody. */
final class Consensus {

    private final Map<String, Judgement> decided = new TreeMap<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    /** @param decided what {@code decisions.csv} says; it holds, whatever a row says */
    Consensus(List<Judgement> decided, List<ReviewedRow> rows) {
        decided.forEach(judgement -> this.decided.put(pair(judgement), judgement));
        Map<String, List<ReviewedRow>> byPair = new TreeMap<>();
        rows.forEach(row -> byPair.computeIfAbsent(pair(row.judgement()), first -> new ArrayList<>())
                .add(row));
        byPair.forEach(this::weigh);
    }

    /** Keys may hold any character but a line's end. */
    private static String pair(Judgement judgement) {
        return judgement.left().text() + "\n" + judgement.right().text();
    }

    private void weigh(String pair, List<ReviewedRow> rows) {
        Judgement before = decided.get(pair);
        List<JudgedLine> lines = new ArrayList<>();
        for (ReviewedRow row : rows) {
            Optional<String> against = before == null ? rival(row, rows) : at(before, row);
            against.ifPresent(other -> refuse(row, other));
            if (before == null && against.isEmpty()) {
                lines.add(row.line());
            }
        }
        judgements.addAll(JudgedLine.latest(lines, line -> {
            throw new IllegalStateException("At odds, and not told: " + line);
        }));
    }

    private static Optional<String> at(Judgement before, ReviewedRow row) {
        return before.same() == row.judgement().same()
                ? Optional.empty()
                : Optional.of("decisions.csv (" + before.who() + ", " + before.when() + ")");
    }

    private static Optional<String> rival(ReviewedRow row, List<ReviewedRow> rows) {
        return rows.stream()
                .filter(other -> other.judgement().same() != row.judgement().same())
                .map(ReviewedRow::origin)
                .sorted()
                .map(Origin::locator)
                .findFirst();
    }

    private void refuse(ReviewedRow row, String other) {
        Judgement judgement = row.judgement();
        issues.add(new Issue(
                Kind.DECISION_CONFLICT,
                row.origin(),
                judgement.answer() + " for " + judgement.left() + " and " + judgement.right()
                        + " is at odds with the answer in " + other + ".",
                "Agree on one answer and blank the other; what stands in decisions.csv holds meanwhile."));
    }

    /** One a pair, sorted by left and right. */
    List<Judgement> judgements() {
        return judgements;
    }

    List<Issue> issues() {
        return issues;
    }
}
