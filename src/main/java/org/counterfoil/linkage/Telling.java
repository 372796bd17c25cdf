package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.ReportId;

/** Tells pairs with the reasons for what was decided of them. For one thread. */
final class Telling {

    /** Reports in a cluster up to which all its pairs are told; of a larger one, those that were compared. */
    private static final int MOST_TOLD = 100;

    private final Corpus corpus;
    private final Decisions decisions;
    private final Clustered clustered;
    private final Weigher weigher;
    private final KeptApart apart;
    private final SharedEvidence shared;

    /** @param shared one for all the pairs that are told */
    Telling(Corpus corpus, Decisions decisions, Clustered clustered, Rivals rivals, SharedEvidence shared) {
        this.shared = shared;
        this.corpus = corpus;
        this.decisions = decisions;
        this.clustered = clustered;
        this.weigher = corpus.weigher();
        this.apart = new KeptApart(corpus, decisions, clustered, rivals);
    }

    /**
     * The pairs to be told, by number: the kept ones, those that a person judged, and those that stand in one cluster.
     *
     * @param kept pairs whose evidence does not speak against them; they are added to
     */
    SortedSet<Long> pairs(SortedSet<Long> kept) {
        kept.addAll(decisions.byPair().keySet());
        clustered.members().values().stream()
                .filter(group -> group.size() <= MOST_TOLD)
                .forEach(group -> addAll(group, kept));
        return kept;
    }

    private static void addAll(List<Integer> group, SortedSet<Long> pairs) {
        for (int left : group) {
            for (int right : group) {
                if (left < right) {
                    pairs.add(PairNumber.of(left, right));
                }
            }
        }
    }

    /** Whether the pair is more than a near miss: one, for a person, decided by one, or in one cluster. */
    boolean decides(long pair) {
        int left = PairNumber.left(pair);
        int right = PairNumber.right(pair);
        return clustered.together(left, right)
                || decisions.of(pair).isPresent()
                || weigher.weigh(left, right).verdict() != Verdict.NON_LINK;
    }

    /** The number of a pair; of none that is told where a report is not there, or the two are not in order. */
    long number(ReportId left, ReportId right) {
        int one = corpus.number(left);
        int other = corpus.number(right);
        return one < 0 || other < 0 || one >= other ? -1 : PairNumber.of(one, other);
    }

    ScoredPair pair(long pair) {
        int left = PairNumber.left(pair);
        int right = PairNumber.right(pair);
        boolean together = clustered.together(left, right);
        List<String> rules = corpus.candidates().rulesOf(left, right);
        Optional<Judgement> judgement = decisions.of(pair);
        Weigher.Weighed score = weigher.weigh(left, right);
        return new ScoredPair(
                corpus.id(left),
                corpus.id(right),
                rules.isEmpty() && judgement.isEmpty() && together ? List.of(Linker.SAME_CLUSTER) : shared.names(rules),
                corpus.encoded().model().prior(),
                shared.of(weigher.evidence(left, right)),
                verdict(score, judgement, together),
                judgement.map(j -> j.same() ? "same" : "not same").orElse(""),
                flip(left, right, score, judgement, together));
    }

    /** A pair that scored as a link and was kept apart by the clusters is for a person to look at. */
    private static Verdict verdict(Weigher.Weighed score, Optional<Judgement> judgement, boolean together) {
        if (judgement.isPresent()) {
            return judgement.get().same() ? Verdict.LINK : Verdict.NON_LINK;
        }
        return score.verdict() == Verdict.LINK && !together ? Verdict.CLERICAL_REVIEW : score.verdict();
    }

    private String flip(int left, int right, Weigher.Weighed score, Optional<Judgement> judgement, boolean together) {
        if (judgement.isPresent()) {
            return "a person decided, whatever the bits: only another decision changes it";
        }
        return score.verdict() == Verdict.LINK && !together
                ? apart.words(left, right)
                : new Flip(corpus.encoded(), left, right).words();
    }
}
