package org.counterfoil.linkage.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Precision and recall of a linkage against a {@link Truth}: of its clusters, of the pairs of which they consist, of its
 * links before they are clustered, and of its blocking; and whether its probabilities are right. Pairs between a record that
 * is scored and one that is not count nowhere, nor do uncertain pairs. Linear in records and pairs but for sorting.
 */
public final class Evaluation {

    private final Found found;
    private final World world;
    private final @Nullable Half half;
    private final ClusterTable clusters;
    private final PairTable pairs;
    private final Accuracy byClusters;
    private final Accuracy byLinks;
    private final long blocked;

    /** @param half the only half of the truth that is scored; null: all of it */
    private Evaluation(Found found, Truth truth, @Nullable Half half) {
        this.found = found;
        this.half = half;
        this.world = new World(truth, found.ids(), half);
        this.clusters = new ClusterTable(world, found.clusterOf());
        this.pairs = new PairTable(world, found.pairs(), found.linkFrom());
        this.byClusters = clusters.pairs();
        this.byLinks = pairs.links();
        this.blocked = found.pairs().blocked();
    }

    /** Scores all that the truth speaks of. */
    public static Evaluation of(Found found, Truth truth) {
        return new Evaluation(found, truth, null);
    }

    /**
     * Scores the true clusters of one half only. A false pair between the halves counts in neither, so that precision is
     * higher than over both: about half of all false pairs run between them.
     */
    public static Evaluation of(Found found, Truth truth, Half half) {
        return new Evaluation(found, truth, half);
    }

    Found found() {
        return found;
    }

    World world() {
        return world;
    }

    /** The half that is scored, or null. */
    public @Nullable Half half() {
        return half;
    }

    /** All records. */
    public int records() {
        return found.ids().length;
    }

    /** Those that are scored. */
    public int scoredRecords() {
        return clusters.records();
    }

    /** Ids of the truth for which there is no record, in either half; nothing is scored of them. */
    public int missingRecords() {
        return world.missing();
    }

    /** Pairs of scored records that are one. */
    public long truePairs() {
        return byClusters.recall().of();
    }

    /** Of the pairs that stand in one cluster. */
    public Accuracy clusters() {
        return byClusters;
    }

    /** Of the pairs that blocking brought together and that score as a link, before clusters are made. */
    public Accuracy links() {
        return byLinks;
    }

    /**
     * Of the clusters of several scored records, those that are a true cluster, whole and nothing else. Not defined where
     * the truth is pairs that are no clusters: see {@link #hasTrueClusters}.
     */
    public Rate clusterPrecision() {
        return clusters.wholePrecision();
    }

    /** Of the true clusters of several scored records, those that are a cluster, whole and nothing else. */
    public Rate clusterRecall() {
        return clusters.wholeRecall();
    }

    /** Mean over the records of the share of their cluster that is one with them (Bagga and Baldwin 1998). */
    public double bcubedPrecision() {
        return clusters.bcubedPrecision();
    }

    /** Mean over the records of the share of what is one with them that is in their cluster. */
    public double bcubedRecall() {
        return clusters.bcubedRecall();
    }

    /** Whether the true pairs are those of clusters; if not, there is no whole cluster to find. */
    public boolean hasTrueClusters() {
        long[] listed = world.listed();
        if (listed == null) {
            return true;
        }
        long closed = 0;
        for (int entity = 0; entity < world.entities().count(); entity++) {
            closed += Contributions.pairs(world.entities().size(entity));
        }
        return closed == listed.length;
    }

    /** Of the true pairs, those that a blocking rule brought together. */
    public Rate blockingRecall() {
        return new Rate(pairs.trueBlocked(), truePairs());
    }

    /** Of all possible pairs of all records, those that no blocking rule brought together. */
    public Rate reduction() {
        return new Rate(found.possiblePairs() - blocked, found.possiblePairs());
    }

    /** Of the look-alikes whose records are both scored, those that stand in one cluster. */
    public Rate lookAlikesMerged() {
        long merged = 0;
        for (long key : world.lookAlikes()) {
            merged += found.clusterOf()[World.left(key)] == found.clusterOf()[World.right(key)] ? 1 : 0;
        }
        return new Rate(merged, world.lookAlikes().length);
    }

    /** Links by their own score, from several probabilities on, ascending. */
    public List<Threshold> thresholds() {
        return pairs.thresholds(truePairs());
    }

    /** Whether the probabilities of the pairs that blocking brought together are right. */
    public Calibration calibration() {
        return pairs.calibration();
    }

    /** The false ones among the links, and how many the probabilities let expect. */
    public FalseLinks falseLinks() {
        return pairs.falseLinks();
    }

    /** @param most how many to name of each kind; all are counted */
    public Errors errors(int most) {
        return new Errors(this, most);
    }
}
