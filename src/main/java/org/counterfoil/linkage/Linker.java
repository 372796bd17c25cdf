package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.linkage.cluster.ClusterSettings;
import org.counterfoil.linkage.cluster.CorrelationClustering;
import org.counterfoil.linkage.cluster.Links;
import org.counterfoil.linkage.cluster.Partition;
import org.counterfoil.linkage.cluster.WeakJoint;
import org.counterfoil.linkage.engine.Candidates;
import org.counterfoil.linkage.engine.KeptPairs;
import org.counterfoil.linkage.engine.RuleCost;

/** Finds out which reports describe the same incident. Holds no state: safe for many threads. */
public final class Linker {

    /** Named on a pair that no blocking rule found and that stands in one cluster all the same. */
    static final String SAME_CLUSTER = "same cluster";

    /** Reports in a cluster up to which all its pairs are told; of a larger one, those that were compared. */
    private static final int MOST_TOLD = 100;

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
        Partition partition = cluster(corpus, decisions, kept);
        SortedMap<Integer, List<Integer>> members = members(partition);
        return new Linkage(
                members.values().stream()
                        .map(numbers ->
                                new Cluster(numbers.stream().map(corpus::id).toList()))
                        .toList(),
                told(corpus, decisions, kept, partition, members),
                joints(corpus, partition),
                counts(corpus.candidates(), kept));
    }

    private Partition cluster(Corpus corpus, Decisions decisions, KeptPairs kept) {
        Weigher weigher = corpus.weigher();
        double review = MatchWeight.ofProbability(model.review()).bits();
        KeptPairs atLeast = kept.from(review);
        Links links = new Links(corpus.size(), atLeast.lefts(), atLeast.rights(), atLeast.weights());
        return new CorrelationClustering(
                        ClusterSettings.of(
                                MatchWeight.ofProbability(model.link()).bits()),
                        (left, right) -> weigher.weigh(left, right).bits(),
                        new JudgedConstraints(decisions, weigher))
                .solve(links);
    }

    private static SortedMap<Integer, List<Integer>> members(Partition partition) {
        SortedMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < partition.size(); i++) {
            members.computeIfAbsent(partition.clusterOf(i), c -> new ArrayList<>())
                    .add(i);
        }
        return members;
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

    private static List<Joint> joints(Corpus corpus, Partition partition) {
        return partition.weakJoints().stream()
                .map(joint -> new Joint(
                        joint.kind() == WeakJoint.Kind.KEPT,
                        joint.partA().stream().map(corpus::id).toList(),
                        joint.partB().stream().map(corpus::id).toList(),
                        corpus.id(joint.edge().left()),
                        corpus.id(joint.edge().right()),
                        new MatchWeight(joint.edge().bits()),
                        joint.meanAcross()))
                .sorted(Joint.ORDER)
                .toList();
    }

    private List<ScoredPair> told(
            Corpus corpus,
            Decisions decisions,
            KeptPairs kept,
            Partition partition,
            SortedMap<Integer, List<Integer>> members) {
        SortedSet<Long> pairs = new TreeSet<>();
        for (int i = 0; i < kept.size(); i++) {
            pairs.add(PairNumber.of(kept.left(i), kept.right(i)));
        }
        decisions.pairs().forEach(pairs::add);
        members.values().stream().filter(group -> group.size() <= MOST_TOLD).forEach(group -> addAll(group, pairs));
        Weigher weigher = corpus.weigher();
        return pairs.stream()
                .map(pair -> told(corpus, weigher, decisions, partition, pair))
                .toList();
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

    private ScoredPair told(Corpus corpus, Weigher weigher, Decisions decisions, Partition partition, long pair) {
        int left = PairNumber.left(pair);
        int right = PairNumber.right(pair);
        boolean together = partition.clusterOf(left) == partition.clusterOf(right);
        List<String> rules = corpus.candidates().rulesOf(left, right);
        Optional<Judgement> judgement = decisions.of(pair);
        return new ScoredPair(
                corpus.id(left),
                corpus.id(right),
                rules.isEmpty() && judgement.isEmpty() ? List.of(SAME_CLUSTER) : rules,
                model.match().prior(),
                weigher.evidence(left, right),
                verdict(weigher.weigh(left, right), judgement, together),
                judgement.map(j -> j.same() ? "same" : "not same").orElse(""));
    }

    /** A pair that scored as a link and was kept apart by the clusters is for a person to look at. */
    private static Verdict verdict(Weigher.Weighed score, Optional<Judgement> judgement, boolean together) {
        if (judgement.isPresent()) {
            return judgement.get().same() ? Verdict.LINK : Verdict.NON_LINK;
        }
        return score.verdict() == Verdict.LINK && !together ? Verdict.CLERICAL_REVIEW : score.verdict();
    }
}
