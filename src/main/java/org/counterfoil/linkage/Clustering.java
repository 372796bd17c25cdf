package org.counterfoil.linkage;

import java.util.BitSet;
import org.counterfoil.linkage.cluster.ClusterSettings;
import org.counterfoil.linkage.cluster.CorrelationClustering;
import org.counterfoil.linkage.cluster.Links;
import org.counterfoil.linkage.cluster.Partition;
import org.counterfoil.linkage.engine.KeptPairs;

/** Clusters reports by what compared pairs came to, and by what people decided. */
final class Clustering {

    private final Corpus corpus;
    private final double review;
    private final CorrelationClustering clustering;

    Clustering(LinkageModel model, Corpus corpus, Decisions decisions) {
        Weigher weigher = corpus.weigher();
        this.corpus = corpus;
        this.review = MatchWeight.ofProbability(model.review()).bits();
        this.clustering = new CorrelationClustering(
                ClusterSettings.of(MatchWeight.ofProbability(model.link()).bits()),
                (left, right) -> weigher.weigh(left, right).bits(),
                new JudgedConstraints(decisions, weigher));
    }

    /** Bits from which on a pair has a part in clusters. */
    double floor() {
        return review;
    }

    /** @param kept at least all compared pairs from the floor on */
    Partition solve(KeptPairs kept) {
        KeptPairs atLeast = kept.from(review);
        return clustering.solve(new Links(corpus.size(), atLeast.lefts(), atLeast.rights(), atLeast.weights()));
    }

    /**
     * Solves the components that changed records stand in, or that are not as they were.
     *
     * @param links all compared pairs from the floor on
     */
    Partition update(Partition previous, Links links, BitSet changed) {
        return clustering.update(previous, links, changed);
    }
}
