package org.counterfoil.linkage;

import java.util.Comparator;
import java.util.List;
import org.counterfoil.incident.ReportId;

/**
 * Two reports that were compared, with the reasons made together with the score.
 *
 * @param left the smaller id
 * @param blockingRules names of the rules that brought the two together, sorted; empty for a pair that only a judgement names
 * @param prior odds before anything was compared
 * @param evidence in the order of the linkage table
 * @param rivals what {@linkplain StandingRivals other rows that are held to be right} take off the weight: 0 where there are none, the
 *     two are together, or a person decided, else less
 * @param verdict of two that stand in one cluster by the weight, of others by what is left of it beside them
 * @param judgement {@code same} or {@code not same} where a person decided, else empty; then the verdict is the person's
 * @param flip what would change the verdict, in words; empty where nobody asked
 */
public record ScoredPair(
        ReportId left,
        ReportId right,
        List<String> blockingRules,
        MatchWeight prior,
        List<Evidence> evidence,
        MatchWeight rivals,
        Verdict verdict,
        String judgement,
        String flip) {

    /** By left, then right. */
    public static final Comparator<ScoredPair> ORDER =
            Comparator.comparing(ScoredPair::left).thenComparing(ScoredPair::right);

    public ScoredPair {
        blockingRules = isInOrder(blockingRules)
                ? List.copyOf(blockingRules)
                : blockingRules.stream().distinct().sorted().toList();
        evidence = List.copyOf(evidence);
        if (left.compareTo(right) >= 0) {
            throw new IllegalArgumentException("A pair is ordered: " + left + ", " + right);
        }
    }

    private static boolean isInOrder(List<String> names) {
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).compareTo(names.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A pair without rivals, of which nobody asked what would change it. */
    public ScoredPair(
            ReportId left,
            ReportId right,
            List<String> blockingRules,
            MatchWeight prior,
            List<Evidence> evidence,
            Verdict verdict,
            String judgement) {
        this(left, right, blockingRules, prior, evidence, MatchWeight.NONE, verdict, judgement, "");
    }

    /** Whether a blocking rule brought the two together. */
    boolean compared() {
        return !blockingRules.isEmpty() && !blockingRules.equals(List.of(Linker.SAME_CLUSTER));
    }

    /** What rivals leave of the weight. */
    public MatchWeight withRivals() {
        return weight().plus(rivals);
    }

    /** Prior and evidence added up; a judgement adds nothing. */
    public MatchWeight weight() {
        double bits = prior.bits();
        for (Evidence bar : evidence) {
            bits += bar.weight().bits();
        }
        return new MatchWeight(bits);
    }
}
