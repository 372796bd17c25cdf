package org.counterfoil.release;

import java.util.List;

/** The table of headline figures with how far they hold. */
final class RobustTable {

    static final String NAME = "robust_totals";
    static final String BY = "by";
    static final String GROUP = "group";
    static final String MEASURE = "measure";
    static final String BEST = "best";

    private RobustTable() {}

    static Table of(ReleaseContent content) {
        Layout<RobustTotal> layout = new Layout<>();
        layout.text(GroupColumns.SCOPE, "Scope", 48, "What the figures are over.", RobustTotal::scope)
                .text(
                        BY,
                        "By",
                        8,
                        "all, year or actor. An incident that several actors are named for counts with each: actors do not"
                                + " add up.",
                        RobustTotal::by)
                .text(GROUP, "Group", 18, "The year or the actor; empty for the whole.", RobustTotal::group)
                .text(
                        MEASURE,
                        "Measure",
                        12,
                        "incidents, countries, or the field whose dollars are added up.",
                        RobustTotal::measure)
                .text(
                        "unit",
                        "Unit",
                        8,
                        "USD, or empty for a count.",
                        total -> Swing.isCount(total.measure()) ? "" : "USD")
                .number(
                        "low",
                        "Low",
                        "as in unit",
                        "The least under other plausible answers to the open questions: pairs for review joined, weak"
                                + " links parted, and of each amount the lowest that a claim leaves possible.",
                        RobustTotal::low)
                .number(BEST, "Best", "as in unit", "As published.", RobustTotal::best)
                .number(
                        "high",
                        "High",
                        "as in unit",
                        "The most under other plausible answers. An amount without a high end counts with its best"
                                + " figure, so the true high end may lie above.",
                        RobustTotal::high);
        return layout.table(
                NAME,
                "Robust totals",
                "One row a figure: how many incidents and countries, how many dollars, and how far that would go if what is"
                        + " open were decided otherwise.",
                4,
                content.sensitivity().totals(),
                RobustTable::anchors);
    }

    /** By which name a change leads to a row: {@link Changes}' key of it. */
    private static List<String> anchors(RobustTotal total) {
        return List.of(RowText.write(List.of(total.scope(), total.by(), total.group(), total.measure())));
    }
}
