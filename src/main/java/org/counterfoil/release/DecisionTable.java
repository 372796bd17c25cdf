package org.counterfoil.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.ReportId;

/** The table of people's decisions, as they applied tonight: copied into {@code input/decisions.csv}, its first columns are that file. */
final class DecisionTable {

    static final String NAME = "decisions";

    private DecisionTable() {}

    static Table of(ReleaseContent content) {
        Map<ReportId, String> incidents = LinkTable.incidents(content);
        Layout<Judgement> layout = new Layout<>();
        decision(layout);
        layout.cell(
                "incident_ids",
                "Incidents",
                22,
                "The incidents of the two reports; empty where neither is in this release, and the decision waits.",
                judgement -> Cell.of(Words.join(Stream.of(judgement.left(), judgement.right())
                        .map(report -> incidents.getOrDefault(report, ""))
                        .filter(incident -> !incident.isEmpty())
                        .distinct()
                        .toList())));
        return layout.table(
                NAME,
                "Decisions",
                "One row a decision of a person on two reports that was in force tonight.",
                0,
                content.judgements(),
                judgement -> List.of());
    }

    private static void decision(Layout<Judgement> layout) {
        layout.text(
                        "decision",
                        "Decision",
                        11,
                        "same: the two describe one incident; not same: they do not.",
                        judgement -> judgement.same() ? "same" : "not same")
                .text(
                        "left",
                        "Report",
                        30,
                        "Name of the one report.",
                        judgement -> judgement.left().text())
                .text(
                        "right",
                        "Other report",
                        30,
                        "Name of the other report.",
                        judgement -> judgement.right().text())
                .text("who", "Who", 18, "Who decided.", Judgement::who)
                .day("when", "When", "When it was decided.", Judgement::when)
                .text("why", "Why", 50, "The reason.", Judgement::why);
    }
}
