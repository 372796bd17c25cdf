package org.counterfoil.linkage;

import java.util.List;
import java.util.function.Supplier;

/**
 * A linkage that may have taken over much of one before. What it says of each pair is put into words only when they are asked
 * for. For one thread.
 */
public final class Relinked {

    private final List<Cluster> clusters;
    private final List<Joint> joints;
    private final LinkageFigures figures;
    private final LinkMemory memory;
    private final Effort effort;
    private final Supplier<ToldPairs> pairs;

    Relinked(
            List<Cluster> clusters,
            List<Joint> joints,
            LinkageFigures figures,
            LinkMemory memory,
            Effort effort,
            Supplier<ToldPairs> pairs) {
        this.clusters = List.copyOf(clusters);
        this.joints = joints;
        this.figures = figures;
        this.memory = memory;
        this.effort = effort;
        this.pairs = pairs;
    }

    /** As in {@link Linkage}. */
    public List<Cluster> clusters() {
        return clusters;
    }

    /** What the next linkage is to remember. */
    public LinkMemory memory() {
        return memory;
    }

    /** The same without what the next linkage is to remember, once that is written down. */
    public Relinked writtenDown() {
        return new Relinked(clusters, joints, figures, LinkMemory.NONE, effort, pairs);
    }

    /** What had to be done anew. */
    public Effort effort() {
        return effort;
    }

    /** The whole of it. */
    public Linkage linkage() {
        return new Linkage(clusters, pairs.get(), joints, figures);
    }
}
