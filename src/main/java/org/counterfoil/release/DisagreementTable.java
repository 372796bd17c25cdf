package org.counterfoil.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterfoil.totals.Disagreement;
import org.counterfoil.totals.Disagreement.Part;
import org.counterfoil.totals.TotalResult;

/** The table of disagreements: two figures of one thing, and the difference in parts that add up to it. */
final class DisagreementTable {

    static final String NAME = "disagreements";

    private DisagreementTable() {}

    static Table of(ReleaseContent content) {
        Subjects subjects = Subjects.of(content);
        Layout<Disagreement> layout = new Layout<>();
        names(layout, subjects, totals(content), new Speakers(content));
        parts(layout);
        return layout.table(
                NAME,
                "Disagreements",
                "One row two figures of one thing that differ, the largest difference first: the difference in parts for"
                        + " which the claims give evidence, and what they do not explain.",
                1,
                content.disagreements(),
                row -> List.of(row.id()));
    }

    private static Set<String> totals(ReleaseContent content) {
        return content.totals().stream()
                .map(TotalResult::total)
                .map(total -> total.id())
                .collect(Collectors.toSet());
    }

    private static void names(Layout<Disagreement> layout, Subjects subjects, Set<String> totals, Speakers speakers) {
        layout.text(
                        "disagreement_id",
                        "Disagreement",
                        44,
                        "Name of the disagreement: its subject, kind of loss and the other figure.",
                        Disagreement::id)
                .cell(
                        "subject",
                        "Subject",
                        26,
                        "The incident, or the first of two stated totals.",
                        row -> subjects.link(row.subject()))
                .text("field", "Kind of loss", 12, "What both are figures of.", Disagreement::field)
                .amount(
                        "first",
                        "First",
                        32,
                        "What is published of the incident, or the first total states.",
                        row -> row.left().text())
                .text(
                        "first_source",
                        "Who says first",
                        40,
                        "Who says so, with the source in brackets: of an incident, all whose claims agree with what is published.",
                        speakers::first)
                .cell(
                        "other_id",
                        "Other",
                        38,
                        "The claim or the stated total that says otherwise; leads to it.",
                        row -> Cell.of(row.right().id())
                                .linkedTo(
                                        totals.contains(row.right().id()) ? TotalTable.NAME : ClaimTable.NAME,
                                        row.right().id()))
                .amount(
                        "other",
                        "Other says",
                        32,
                        "What it says.",
                        row -> row.right().text())
                .text(
                        "other_source",
                        "Who says other",
                        40,
                        "Who says that, with the source in brackets.",
                        speakers::other);
        money(layout, "first_usd", "The first figure.", row -> row.left().dollars());
        money(
                layout,
                "other_usd",
                "The other figure; one in another currency at the rate of the theft, valued by us.",
                row -> row.right().dollars());
    }

    private static void parts(Layout<Disagreement> layout) {
        money(
                layout,
                "difference_usd",
                "First minus other. The parts and the residual add up to it.",
                Disagreement::difference);
        part(
                layout,
                Part.SCOPE,
                "One counts incidents that the other's scope leaves out, or is of another kind of loss.");
        part(
                layout,
                Part.ATTRIBUTION,
                "One counts incidents that the other's actor is not held responsible for, or was not yet.");
        part(layout, Part.VALUATION_DATE, "The same coins at the rates of two days.");
        part(layout, Part.CURRENCY, "The same sum in another currency at the rates of two days.");
        part(layout, Part.RECOVERED, "One has taken off what came back.");
        part(layout, Part.ROUNDING, "What is left, where it is no more than the last digit stated leaves open.");
        money(layout, "residual_usd", "What the claims do not explain.", Disagreement::residual);
        layout.text(
                "evidence",
                "Evidence",
                70,
                "What speaks for each part; empty where nothing does.",
                row -> Words.join(row.evidence()));
    }

    private static void part(Layout<Disagreement> layout, Part part, String meaning) {
        money(
                layout,
                part.text() + "_usd",
                "Part of the difference. " + meaning + " Empty without evidence.",
                row -> row.parts().get(part));
    }

    private static void money(
            Layout<Disagreement> layout, String name, String meaning, Layout.Figure<Disagreement> figure) {
        String title = Words.title(name.substring(0, name.length() - "_usd".length())) + " (USD)";
        layout.money(name, title, "USD", meaning, figure);
    }
}
