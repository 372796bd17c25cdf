package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.ReportId;

/** What speaks for it that the one of two sources copies the other, in tenths of a bit. Mutable, of one search. */
final class PairOfSources {

    /** What a source differs on it did not copy: of ten values that a copier has, two are its own. */
    private static final int DIFFERENCE = -23;

    /** A figure to the last dollar that nobody else gives: two who ask the victim have it without copying, mostly. */
    private static final int RARE = 4;

    /** Rare figures support what mistakes show; however many, they show nothing. */
    private static final int MOST_RARE = 3;

    private final ReportId left;
    private final ReportId right;
    private final List<String> mistakes = new ArrayList<>();
    private int weight;
    private int differences;
    private int rare;

    /** @param left of the source with the smaller id, the first report that shows a mistake */
    PairOfSources(ReportId left, ReportId right) {
        this.left = left;
        this.right = right;
    }

    void addMistake(int bits, String words) {
        weight += bits;
        mistakes.add(words);
    }

    void addDifference() {
        differences++;
    }

    void addRare() {
        rare++;
    }

    int weight() {
        return SharedMistakes.PRIOR + weight + differences * DIFFERENCE + Math.min(rare, MOST_RARE) * RARE;
    }

    Copy copy() {
        return Copy.of(
                Copy.Kind.SHARED_MISTAKES,
                left.source(),
                right.source(),
                left.source() + " and " + right.source() + " alone say " + String.join(" and ", mistakes)
                        + "; they share " + rare
                        + " figures that nobody else has, and differ " + differences + " times: "
                        + java.math.BigDecimal.valueOf(weight(), 1).toPlainString() + " bits");
    }

    /** Of the incident alone. */
    ReportCopy here() {
        return new ReportCopy(left, right, copy());
    }
}
