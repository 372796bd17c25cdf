package org.counterfoil.incident;

import java.time.LocalDate;
import java.util.List;

/**
 * A person's verdict on a pair of reports. It beats the model, holds across chains, and lasts.
 *
 * @param left the smaller of the two ids
 * @param right the larger
 * @param same whether they describe one incident
 * @param who who decided
 * @param why the reason; not blank
 */
public record Judgement(ReportId left, ReportId right, boolean same, String who, LocalDate when, String why) {

    /** What a person may answer, in words. */
    public static final List<String> ANSWERS = List.of("same", "not same");

    public Judgement {
        if (left.compareTo(right) > 0) {
            ReportId swapped = left;
            left = right;
            right = swapped;
        }
        if (left.equals(right) || why.isBlank()) {
            throw new IllegalArgumentException("A judgement needs two reports and a reason: " + left + ", " + right);
        }
    }

    /** One of {@link #ANSWERS}. */
    public String answer() {
        return ANSWERS.get(same ? 0 : 1);
    }
}
