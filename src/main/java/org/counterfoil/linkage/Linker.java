package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.linkage.engine.Candidates;
import org.counterfoil.linkage.engine.KeptPairs;
import org.counterfoil.linkage.engine.RuleCost;

/** Finds out which reports describe the same incident. Holds no state: safe for many threads. */
public final class Linker {

    /** Named on a pair that no blocking rule found and that stands in one cluster all the same. */
    static final String SAME_CLUSTER = "same cluster";

    private final LinkageModel model;

    public Linker(LinkageModel model) {
        this.model = model;
    }

    /**
     * Blocks, compares, weighs and clusters. The result does not depend on the order of any of the lists.
     *
     * @param reports each id once
     * @param judgements those that name a report that is not there have no effect
     * @param sources profiles of the sources; a source without one is taken as it is
     * @throws IllegalArgumentException if two reports have one id
     */
    public Linkage link(List<Report> reports, List<Judgement> judgements, List<SourceProfile> sources) {
        Corpus corpus = new Corpus(model, reports, sources);
        Decisions decisions = new Decisions(corpus, judgements);
        KeptPairs kept = KeptPairs.of(
                corpus.candidates(),
                corpus.encoded().scorer(),
                model.match().prior().bits());
        Pairs pairs = new Pairs(corpus.weigher(), kept);
        decisions.pairs().forEach(pairs::score);
        int[] clusterOf = new Clustering(corpus, pairs, decisions).clusterOf();
        return new Linkage(
                clusters(corpus, clusterOf),
                scored(corpus, decisions, pairs, clusterOf),
                counts(corpus.candidates(), kept));
    }

    private PairCounts counts(Candidates candidates, KeptPairs kept) {
        long links = 0;
        long review = 0;
        for (int i = 0; i < kept.size(); i++) {
            Verdict verdict = model.match().verdict(new MatchWeight(kept.bits(i)));
            links += verdict == Verdict.LINK ? 1 : 0;
            review += verdict == Verdict.CLERICAL_REVIEW ? 1 : 0;
        }
        return new PairCounts(candidates.possible(), kept.compared(), links, review);
    }

    /** What the blocking rules cost on these reports, in the order of the rules. */
    public List<RuleCost> blocking(List<Report> reports, List<SourceProfile> sources) {
        return new Corpus(model, reports, sources).candidates().costs();
    }

    private static List<Cluster> clusters(Corpus corpus, int[] clusterOf) {
        SortedMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < clusterOf.length; i++) {
            members.computeIfAbsent(clusterOf[i], c -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(numbers -> new Cluster(numbers.stream().map(corpus::id).toList()))
                .toList();
    }

    private List<ScoredPair> scored(Corpus corpus, Decisions decisions, Pairs pairs, int[] clusterOf) {
        Weigher weigher = corpus.weigher();
        List<ScoredPair> scored = new ArrayList<>();
        pairs.all().forEach((pair, weighed) -> {
            int left = PairNumber.left(pair);
            int right = PairNumber.right(pair);
            boolean together = clusterOf[left] == clusterOf[right];
            List<String> rules = corpus.candidates().rulesOf(left, right);
            Optional<Judgement> judgement = decisions.of(pair);
            if (judgement.isPresent()
                    || together
                    || !rules.isEmpty()
                            && weighed.bits() >= model.match().prior().bits()) {
                scored.add(new ScoredPair(
                        corpus.id(left),
                        corpus.id(right),
                        rules.isEmpty() && judgement.isEmpty() ? List.of(SAME_CLUSTER) : rules,
                        model.match().prior(),
                        weigher.evidence(left, right),
                        verdict(weighed, judgement, together),
                        judgement.map(j -> j.same() ? "same" : "not same").orElse("")));
            }
        });
        return scored;
    }

    /** A pair that scored as a link and was kept apart by the clusters is for a person to look at. */
    private static Verdict verdict(Weigher.Weighed score, Optional<Judgement> judgement, boolean together) {
        if (judgement.isPresent()) {
            return judgement.get().same() ? Verdict.LINK : Verdict.NON_LINK;
        }
        return score.verdict() == Verdict.LINK && !together ? Verdict.CLERICAL_REVIEW : score.verdict();
    }
}
