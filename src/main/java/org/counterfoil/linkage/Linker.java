package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.linkage.cluster.ClusterSettings;
import org.counterfoil.linkage.cluster.CorrelationClustering;
import org.counterfoil.linkage.cluster.Links;
import org.counterfoil.linkage.cluster.Partition;
import org.counterfoil.linkage.cluster.WeakJoint;
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
        KeptPairs kept = kept(corpus);
        Partition partition = cluster(corpus, decisions, kept);
        Clustered clustered = Clustered.of(partition);
        return new Linkage(
                clustered.members().values().stream()
                        .map(numbers ->
                                new Cluster(numbers.stream().map(corpus::id).toList()))
                        .toList(),
                new Telling(corpus, decisions, clustered).pairs(kept),
                joints(corpus, partition),
                new Tally(model, corpus, decisions).figures(kept, partition));
    }

    /** Pairs whose evidence does not speak against them. */
    KeptPairs kept(Corpus corpus) {
        return KeptPairs.of(
                corpus.candidates(),
                corpus.encoded().scorer(),
                model.match().prior().bits());
    }

    Partition cluster(Corpus corpus, Decisions decisions, KeptPairs kept) {
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
                        joint.linksAcross(),
                        joint.meanAcross()))
                .sorted(Joint.ORDER)
                .toList();
    }
}
