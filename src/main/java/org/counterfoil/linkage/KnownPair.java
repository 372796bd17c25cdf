package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.incident.ReportId;

/**
 * What is remembered of a pair that was told, to know whether it may be told again in the same words.
 *
 * @param left the smaller id
 * @param bits log2 odds that the two are one
 * @param compared whether a blocking rule brought them together
 * @param verdict as it was told
 * @param judged whether a person had decided
 */
public record KnownPair(ReportId left, ReportId right, double bits, boolean compared, Verdict verdict, boolean judged) {

    /** Of a pair as it was told. */
    public static KnownPair of(ScoredPair pair) {
        return new KnownPair(
                pair.left(),
                pair.right(),
                pair.weight().bits(),
                !pair.blockingRules().isEmpty() && !pair.blockingRules().equals(List.of(Linker.SAME_CLUSTER)),
                pair.verdict(),
                !pair.judgement().isEmpty());
    }

    /**
     * Whether the bits have a say: no person decided, and no veto forbids the pair.
     *
     * @param own the verdict that the bits come to by themselves, which is not <i>non link</i>
     */
    boolean isOpen(Verdict own) {
        return !judged && (verdict != Verdict.NON_LINK || own == Verdict.NON_LINK);
    }

    /**
     * Whether it would be told in the same words, if neither report has changed. A link by itself that the clusters keep apart
     * is told with what keeps it apart, which is beyond the two.
     *
     * @param own the verdict that the bits come to by themselves
     * @param together whether both stand in one cluster now
     */
    boolean stands(Verdict own, boolean together) {
        boolean linkByItself = own == Verdict.LINK && isOpen(own);
        return !linkByItself || verdict == Verdict.LINK && together;
    }
}
