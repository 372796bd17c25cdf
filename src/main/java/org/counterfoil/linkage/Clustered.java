package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.linkage.cluster.Partition;

/** Which records stand in one cluster. A cluster is its smallest record. Immutable. */
final class Clustered {

    private final int[] clusterOf;
    /** Records by the smallest of their cluster, ascending in each. */
    private final int[] members;
    /** By smallest record of a cluster: where its records begin; those of the next record end them. */
    private final int[] starts;

    /** @param clusterOf by record: the smallest of its cluster */
    private Clustered(int[] clusterOf) {
        this.clusterOf = clusterOf;
        this.members = new int[clusterOf.length];
        this.starts = new int[clusterOf.length + 1];
        for (int cluster : clusterOf) {
            starts[cluster + 1]++;
        }
        for (int record = 0; record < clusterOf.length; record++) {
            starts[record + 1] += starts[record];
        }
        int[] next = starts.clone();
        for (int record = 0; record < clusterOf.length; record++) {
            members[next[clusterOf[record]]++] = record;
        }
    }

    static Clustered of(Partition partition) {
        return new Clustered(partition.clusterOf());
    }

    /** Of a linkage of the reports of a corpus; those that it does not speak of stand alone. */
    static Clustered of(Linkage linkage, Corpus corpus) {
        int[] clusterOf = new int[corpus.size()];
        java.util.Arrays.setAll(clusterOf, record -> record);
        for (Cluster cluster : linkage.clusters()) {
            int smallest = corpus.number(cluster.reports().get(0));
            cluster.reports().stream()
                    .mapToInt(corpus::number)
                    .filter(record -> record >= 0 && smallest >= 0)
                    .forEach(record -> clusterOf[record] = smallest);
        }
        return new Clustered(clusterOf);
    }

    boolean together(int left, int right) {
        return clusterOf[left] == clusterOf[right];
    }

    /** Whether it is a cluster by itself. */
    boolean isAlone(int record) {
        int cluster = clusterOf[record];
        return starts[cluster + 1] - starts[cluster] == 1;
    }

    int clusterOf(int record) {
        return clusterOf[record];
    }

    /** The records of each cluster, ascending, by the smallest. */
    Stream<List<Integer>> all() {
        return IntStream.range(0, clusterOf.length)
                .filter(record -> starts[record + 1] > starts[record])
                .mapToObj(this::of);
    }

    /** The same of clusters of two records or more. */
    Stream<List<Integer>> several() {
        return IntStream.range(0, clusterOf.length)
                .filter(record -> starts[record + 1] - starts[record] > 1)
                .mapToObj(this::of);
    }

    private List<Integer> of(int cluster) {
        return Arrays.stream(members, starts[cluster], starts[cluster + 1])
                .boxed()
                .toList();
    }

    /** The records of the cluster that a record stands in, ascending. */
    List<Integer> with(int record) {
        return of(clusterOf[record]);
    }
}
