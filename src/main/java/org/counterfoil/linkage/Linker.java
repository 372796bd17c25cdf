package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.SourceProfile;

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
        Blocking blocking = new Blocking(model, corpus);
        Pairs pairs = new Pairs(new Scorer(model, corpus));
        blocking.pairs().keySet().forEach(pairs::score);
        decisions.pairs().forEach(pairs::score);
        int[] clusterOf = new Clustering(corpus, pairs, decisions).clusterOf();
        long possible = (long) corpus.size() * (corpus.size() - 1) / 2;
        return new Linkage(
                clusters(corpus, clusterOf), scored(corpus, decisions, blocking, pairs, clusterOf), possible);
    }

    /** What the blocking rules cost on these reports, in the order of the rules. */
    public List<BlockingCost> blocking(List<Report> reports, List<SourceProfile> sources) {
        return List.copyOf(new Blocking(model, new Corpus(model, reports, sources)).costs());
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

    private List<ScoredPair> scored(
            Corpus corpus, Decisions decisions, Blocking blocking, Pairs pairs, int[] clusterOf) {
        List<ScoredPair> scored = new ArrayList<>();
        pairs.all().forEach((pair, score) -> {
            boolean together = clusterOf[Blocking.left(pair)] == clusterOf[Blocking.right(pair)];
            Set<BlockingRule> rules = blocking.pairs().getOrDefault(pair, EnumSet.noneOf(BlockingRule.class));
            Optional<Judgement> judgement = decisions.of(pair);
            if (!rules.isEmpty() || judgement.isPresent() || together) {
                scored.add(new ScoredPair(
                        corpus.id(Blocking.left(pair)),
                        corpus.id(Blocking.right(pair)),
                        names(rules, judgement.isPresent()),
                        model.prior(),
                        score.evidence(),
                        verdict(score, judgement, together),
                        judgement.map(j -> j.same() ? "same" : "not same").orElse("")));
            }
        });
        return scored;
    }

    private static List<String> names(Set<BlockingRule> rules, boolean judged) {
        return rules.isEmpty() && !judged
                ? List.of(SAME_CLUSTER)
                : rules.stream().map(BlockingRule::text).toList();
    }

    /** A pair that scored as a link and was kept apart by the clusters is for a person to look at. */
    private static Verdict verdict(Scorer.Score score, Optional<Judgement> judgement, boolean together) {
        if (judgement.isPresent()) {
            return judgement.get().same() ? Verdict.LINK : Verdict.NON_LINK;
        }
        return score.verdict() == Verdict.LINK && !together ? Verdict.CLERICAL_REVIEW : score.verdict();
    }
}
