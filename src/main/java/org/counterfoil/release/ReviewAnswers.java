package org.counterfoil.release;

import java.util.function.Function;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.ReviewColumn;

/** The columns in which a person answers: empty, and what tells whether an answer still fits when it comes back. */
final class ReviewAnswers {

    private ReviewAnswers() {}

    /** @param fingerprint of the question, or empty where a decision on two reports does not settle it */
    static <T> void add(Layout<T> layout, Function<T, String> fingerprint) {
        layout.column(
                        new Column(
                                ReviewColumn.DECISION.header(),
                                ReviewColumn.DECISION.title(),
                                ColumnType.TEXT,
                                "To be filled in where there is a fingerprint: same or not same; blank leaves it open. Hand the"
                                        + " workbook back in input/decisions/.",
                                "",
                                12,
                                Judgement.ANSWERS),
                        item -> Cell.EMPTY)
                .text(
                        ReviewColumn.DECIDED_BY.header(),
                        ReviewColumn.DECIDED_BY.title(),
                        16,
                        "To be filled in with a decision: who decides.",
                        item -> "")
                .day(
                        ReviewColumn.DECIDED_ON.header(),
                        ReviewColumn.DECIDED_ON.title(),
                        "To be filled in: the day of the decision; blank means the night of the release.",
                        item -> null)
                .text(
                        ReviewColumn.DECIDED_BECAUSE.header(),
                        ReviewColumn.DECIDED_BECAUSE.title(),
                        40,
                        "To be filled in with a decision: the reason.",
                        item -> "")
                .text(
                        ReviewColumn.FINGERPRINT.header(),
                        ReviewColumn.FINGERPRINT.title(),
                        39,
                        "What the question is known by when it comes back, to be left as it is; empty where no decision on two"
                                + " reports settles it.",
                        fingerprint);
    }
}
