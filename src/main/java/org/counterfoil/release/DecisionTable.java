package org.counterfoil.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Ruling;

/**
 * The table of what people decided, and what came of it. Its first columns are those of {@code decisions.csv}: copied into
 * that file they decide the same again.
 */
final class DecisionTable {

    static final String NAME = "decisions";

    private DecisionTable() {}

    /**
     * @param holds whether it has its effect
     */
    private record Line(
            List<String> incidents,
            String decision,
            Cell left,
            Cell right,
            String who,
            LocalDate when,
            String why,
            String evidence,
            boolean holds,
            String effect) {}

    static Table of(ReleaseContent content) {
        Map<ReportId, String> incidents = LinkTable.incidents(content);
        List<Line> lines = Stream.concat(
                        content.judgements().stream().map(judgement -> line(judgement, incidents)),
                        content.rulings().all().stream().map(bound -> line(bound, incidents)))
                .toList();
        Layout<Line> layout = new Layout<>();
        layout.text(
                        "decision",
                        "Decision",
                        10,
                        "same, not same, exclude, wins, ignore, retracted, disputed or override.",
                        Line::decision)
                .cell("left", "On", 44, "The report it is on, or its claims of one field (report#field).", Line::left)
                .cell(
                        "right",
                        "And",
                        36,
                        "The other report of a pair; the value that was judged; for override, the value to publish.",
                        Line::right)
                .text("who", "Who", 20, "Who decided.", Line::who)
                .day("when", "When", "When it was decided.", Line::when)
                .text("why", "Why", 50, "The reason.", Line::why)
                .text(
                        "evidence",
                        "Evidence",
                        30,
                        "Where the reason can be checked, as the person wrote it.",
                        Line::evidence)
                .cell(
                        "incident_ids",
                        "Incidents",
                        22,
                        "The incidents of its reports; empty where none is in this release, and the decision waits.",
                        DecisionTable::incidents)
                .yes("holds", "Holds", "Whether it has its effect tonight.", Line::holds)
                .text("effect", "Effect", 50, "What came of it, or why nothing did.", Line::effect);
        return layout.table(
                NAME,
                "Decisions",
                "One row a decision of a person: it beats the model and the rules, and lasts.",
                0,
                lines,
                line -> List.of());
    }

    private static Line line(Judgement judgement, Map<ReportId, String> incidents) {
        String left = incidents.getOrDefault(judgement.left(), "");
        String right = incidents.getOrDefault(judgement.right(), "");
        boolean there = !left.isEmpty() && !right.isEmpty();
        return new Line(
                List.of(left, right),
                judgement.same() ? "same" : "not same",
                report(judgement.left(), incidents),
                report(judgement.right(), incidents),
                judgement.who(),
                judgement.when(),
                judgement.why(),
                "",
                there && left.equals(right) == judgement.same(),
                there
                        ? left.equals(right)
                                ? "One incident, " + left + "."
                                : "Two incidents, " + left + " and " + right + "."
                        : "One of the two is not in this release.");
    }

    /** Leads to the first. */
    private static Cell incidents(Line line) {
        Cell cell = Cell.of(Words.join(line.incidents()));
        return line.incidents().stream()
                .filter(incident -> !incident.isEmpty())
                .findFirst()
                .map(incident -> cell.linkedTo(IncidentTable.NAME, incident))
                .orElse(cell);
    }

    private static Cell report(ReportId id, Map<ReportId, String> incidents) {
        Cell cell = Cell.of(id.text());
        return incidents.containsKey(id) ? cell.linkedTo(ReportTable.NAME, id.text()) : cell;
    }

    private static Line line(Rulings.Bound bound, Map<ReportId, String> incidents) {
        Ruling ruling = bound.ruling();
        Cell subject = Cell.of(ruling.subject());
        return new Line(
                List.of(incidents.getOrDefault(ruling.report(), "")),
                ruling.kind().text(),
                incidents.containsKey(ruling.report())
                        ? subject.linkedTo(ReportTable.NAME, ruling.report().text())
                        : subject,
                Cell.of(ruling.value()),
                ruling.who(),
                ruling.when(),
                ruling.why(),
                ruling.evidence(),
                bound.holds(),
                bound.holds() ? ruling.kind().effect() : bound.problem());
    }
}
