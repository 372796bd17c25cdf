package org.counterfoil.linkage;

import java.util.BitSet;
import org.counterfoil.linkage.cluster.ClusterSettings;
import org.counterfoil.linkage.cluster.CorrelationClustering;
import org.counterfoil.linkage.cluster.Partition;

/** Clusters reports by what compared pairs came to, and by what people decided. */
final class Clustering {

    private final double review;
    private final CorrelationClustering clustering;

    Clustering(LinkageModel model, Corpus corpus, Decisions decisions) {
        Weigher weigher = corpus.weigher();
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

    Partition solve(Rivals rivals) {
        return clustering.solve(rivals.links(review));
    }

    /**
     * Solves the components that changed records stand in, or that are not as they were.
     *
     * @param rivals all compared pairs from the floor on
     * @param changed all records of which a pair may weigh something else
     */
    Partition update(Partition previous, Rivals rivals, BitSet changed) {
        return clustering.update(previous, rivals.links(review), changed);
    }
}
