package org.counterfoil.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.ReportId;

/** The table of open questions, by how much the other answer would move the totals. */
final class SensitivityTable {

    static final String NAME = "sensitivity";

    private SensitivityTable() {}

    /** @param rank from 1 within the scope */
    private record Ranked(int rank, Swing swing) {}

    static Table of(ReleaseContent content) {
        Layout<Ranked> layout = new Layout<>();
        layout.text(
                        "scope",
                        "Scope",
                        48,
                        "What the figures are over.",
                        row -> row.swing().scope().get(0))
                .text(
                        "by",
                        "By",
                        8,
                        "all, year or actor; of a year or an actor the five questions that move it most.",
                        row -> row.swing().scope().get(1))
                .text(
                        "group",
                        "Group",
                        18,
                        "The year or the actor; empty for the whole.",
                        row -> row.swing().scope().get(2))
                .count("rank", "Rank", "Within the scope and group; 1 moves the dollars most.", Ranked::rank)
                .text(
                        "kind",
                        "Kind",
                        8,
                        "merge: two incidents would be one; split: one would be two; value: another claim would be"
                                + " published.",
                        row -> Words.lower(row.swing().question().kind()))
                .cell(
                        "incident_id",
                        "Incident",
                        12,
                        "The incident it is about.",
                        row -> incident(row.swing().question().incident()))
                .cell(
                        "other",
                        "And",
                        38,
                        "The incident it would become one with, the reports that would leave it, or the claim that would be"
                                + " published.",
                        row -> other(row.swing().question()))
                .text(
                        "effect",
                        "Effect",
                        44,
                        "What the other answer would do to the figures of the scope.",
                        row -> row.swing().words(content.sensitivity()))
                .text(
                        "decide",
                        "How to decide",
                        60,
                        "The line for decisions.csv that gives the other answer, under the header"
                                + " decision,left,right,who,when,why.",
                        row -> decide(row.swing().question(), content));
        Swing.measures(content.schema()).forEach(measure -> shift(layout, measure));
        return layout.table(
                NAME,
                "Sensitivity",
                "One row an open question: by how much the other answer would move the totals, those that move most"
                        + " first.",
                4,
                ranked(content.sensitivity().swings()),
                row -> List.of());
    }

    private static List<Ranked> ranked(List<Swing> swings) {
        Map<List<String>, Integer> ranks = new HashMap<>();
        return swings.stream()
                .map(swing -> new Ranked(ranks.merge(swing.scope(), 1, Integer::sum), swing))
                .toList();
    }

    private static Cell incident(String id) {
        return Cell.of(id).linkedTo(IncidentTable.NAME, id);
    }

    private static Cell other(OpenQuestion question) {
        return switch (question.kind()) {
            case MERGE -> incident(question.other());
            case SPLIT ->
                Cell.of(Words.join(question.apart().stream().map(ReportId::text).toList()));
            case VALUE ->
                Cell.of(question.claim())
                        .linkedTo(ClaimTable.NAME, ClaimTable.anchor(question.incident(), question.field()));
        };
    }

    private static String decide(OpenQuestion question, ReleaseContent content) {
        String night = content.id().night().toString();
        String left = question.left().text();
        String right = question.right().text();
        return switch (question.kind()) {
            case MERGE -> RowText.write(List.of("same", left, right, "<who>", night, "<why>"));
            case SPLIT -> RowText.write(List.of("not same", left, right, "<who>", night, "<why>"));
            case VALUE ->
                RowText.write(
                        List.of("wins", left + "#" + question.field(), question.value(), "<who>", night, "<why>"));
        };
    }

    private static void shift(Layout<Ranked> layout, String measure) {
        if (Swing.isCount(measure)) {
            layout.number(
                    measure + "_shift",
                    Words.title(measure) + ", shift",
                    "",
                    "How many more " + measure + " there would be; below 0, fewer.",
                    row -> row.swing().shift(measure));
        } else {
            layout.money(
                    measure + "_usd_shift",
                    Words.title(measure) + ", shift (USD)",
                    "USD",
                    "By how much the sum of " + measure + " would go up; below 0, down.",
                    row -> row.swing().shift(measure));
        }
    }
}
