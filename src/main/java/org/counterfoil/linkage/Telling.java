package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.engine.Scorer;

/** Tells pairs with the reasons for what was decided of them. For one thread. */
final class Telling {

    /** Reports in a cluster up to which all its pairs are told; of a larger one, those that were compared. */
    private static final int MOST_TOLD = 100;

    private final Corpus corpus;
    private final Decisions decisions;
    private final Clustered clustered;
    private final StandingRivals standing;
    private final Weigher weigher;
    private final KeptApart apart;
    private final SharedEvidence shared;
    /** Of the pair at hand. */
    private final Scorer.Bars bars;

    /** @param shared one for all the pairs that are told */
    Telling(Corpus corpus, Decisions decisions, Clustered clustered, Rivals rivals, SharedEvidence shared) {
        this.shared = shared;
        this.corpus = corpus;
        this.decisions = decisions;
        this.clustered = clustered;
        this.standing = new StandingRivals(rivals, clustered, corpus.encoded().model());
        this.weigher = corpus.weigher();
        this.bars = corpus.encoded().scorer().bars();
        this.apart = new KeptApart(corpus, decisions, clustered, rivals, standing);
    }

    /**
     * The pairs to be told, by number, ascending: the kept ones, those that a person judged, and those that stand in one cluster.
     *
     * @param kept pairs whose evidence does not speak against them
     */
    long[] pairs(long[] kept) {
        return Stream.of(
                        Arrays.stream(kept),
                        decisions.byPair().keySet().stream().mapToLong(Long::longValue),
                        clustered
                                .several()
                                .filter(group -> group.size() <= MOST_TOLD)
                                .flatMapToLong(Telling::pairs))
                .flatMapToLong(pairs -> pairs)
                .sorted()
                .distinct()
                .toArray();
    }

    /** @param group ascending */
    private static LongStream pairs(List<Integer> group) {
        return IntStream.range(0, group.size())
                .boxed()
                .flatMapToLong(place -> group.subList(place + 1, group.size()).stream()
                        .mapToLong(right -> PairNumber.of(group.get(place), right)));
    }

    /** Whether the pair is more than a near miss: one, for a person, decided by one, or in one cluster. */
    boolean decides(long pair) {
        int left = PairNumber.left(pair);
        int right = PairNumber.right(pair);
        if (clustered.together(left, right) || decisions.of(pair).isPresent()) {
            return true;
        }
        Weigher.Weighed score = weigher.weighed(corpus.encoded().scorer().score(left, right, bars), bars);
        return score.verdict() != Verdict.NON_LINK
                && standing.verdict(pair, score.bits(), standing.off(pair)) != Verdict.NON_LINK;
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
        double sum = corpus.encoded().scorer().score(left, right, bars);
        Weigher.Weighed score = weigher.weighed(sum, bars);
        double off = judgement.isPresent() ? 0 : standing.off(pair);
        return new ScoredPair(
                corpus.id(left),
                corpus.id(right),
                rules.isEmpty() && judgement.isEmpty() && together ? List.of(Linker.SAME_CLUSTER) : shared.names(rules),
                corpus.encoded().model().prior(),
                weigher.evidence(left, right, bars, shared),
                off == 0 ? MatchWeight.NONE : new MatchWeight(off),
                verdict(pair, score, off, judgement),
                judgement.map(j -> j.same() ? "same" : "not same").orElse(""),
                flip(left, right, score, off, judgement, together));
    }

    private Verdict verdict(long pair, Weigher.Weighed score, double off, Optional<Judgement> judgement) {
        if (judgement.isPresent()) {
            return judgement.get().same() ? Verdict.LINK : Verdict.NON_LINK;
        }
        return score.veto() ? Verdict.NON_LINK : standing.verdict(pair, score.bits(), off);
    }

    private String flip(
            int left, int right, Weigher.Weighed score, double off, Optional<Judgement> judgement, boolean together) {
        if (judgement.isPresent()) {
            return "a person decided, whatever the bits: only another decision changes it";
        }
        if (!together && apart.speaksOf(left, right, score, off)) {
            return apart.words(left, right, score, off);
        }
        return together || off > -Waterfall.LEAST
                ? shared.turns(left, right, bars, () -> turns(left, right, score, 0))
                : turns(left, right, score, off);
    }

    private String turns(int left, int right, Weigher.Weighed score, double off) {
        return new Flip(corpus.encoded(), left, right, bars, score.bits(), off).words();
    }
}
