package org.counterfoil.release;

import java.util.List;
import org.counterfoil.incident.Break;

/** The table of breaks: what does not add up. */
final class BreakTable {

    static final String NAME = "breaks";

    private BreakTable() {}

    static Table of(ReleaseContent content) {
        Subjects subjects = Subjects.of(content);
        Layout<Numbered<Break>> layout = new Layout<>();
        layout.text("break_id", "Break", 40, "Name of the break: its kind, subject and field.", Numbered::id)
                .text(
                        "kind",
                        "Kind",
                        24,
                        "What kind of thing does not add up.",
                        row -> row.item().kind().slug())
                .cell(
                        "subject",
                        "Subject",
                        30,
                        "What it is about: a stated total, an incident or a report.",
                        row -> subjects.link(row.item().subject()))
                .text(
                        "field",
                        "Field",
                        14,
                        "The measure or field that does not fit; of a weak link the two reports.",
                        row -> row.item().field());
        figures(layout);
        return layout.table(
                NAME,
                "Breaks",
                "One row a break: something that does not add up, and what a person can do about it.",
                1,
                Numbered.of(content.breaks(), Break::identity),
                row -> List.of(row.id()));
    }

    private static void figures(Layout<Numbered<Break>> layout) {
        layout.text(
                        "detail",
                        "What",
                        60,
                        "One sentence that explains it.",
                        row -> row.item().detail())
                .amount(
                        "expected",
                        "Expected",
                        30,
                        "What one side says.",
                        row -> row.item().expected())
                .amount(
                        "found",
                        "Found",
                        30,
                        "What the other side says.",
                        row -> row.item().found())
                .amount(
                        "difference",
                        "Difference",
                        20,
                        "Expected minus found, with its unit.",
                        row -> row.item().difference())
                .text(
                        "tolerance",
                        "Tolerance",
                        40,
                        "What difference would have been let pass.",
                        row -> row.item().tolerance())
                .day(
                        "first_seen",
                        "First seen",
                        "The night in which it was first seen.",
                        row -> row.item().firstSeen())
                .text(
                        "next_step",
                        "What to do",
                        46,
                        "What a person can do.",
                        row -> row.item().nextStep())
                .text(
                        "owner",
                        "Owner",
                        14,
                        "Who is to look at it: the name that input/breaks.csv gives, else the role that its kind falls to:"
                                + " reviewer (decides on reports and values), data team (minds files and source.yml) or"
                                + " publisher (must be asked what the source meant).",
                        row -> row.item().owner())
                .text(
                        "note",
                        "Note",
                        30,
                        "What people wrote beside it in input/breaks.csv.",
                        row -> row.item().note())
                .text(
                        "meaning",
                        "Meaning",
                        40,
                        "What its kind means.",
                        row -> row.item().kind().meaning());
    }
}
