package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.linkage.cluster.Partition;

/** Which records stand in one cluster. A cluster is its smallest record. Immutable. */
final class Clustered {

    private final int[] clusterOf;
    private final SortedMap<Integer, List<Integer>> members = new TreeMap<>();

    private Clustered(int[] clusterOf) {
        this.clusterOf = clusterOf;
        for (int record = 0; record < clusterOf.length; record++) {
            members.computeIfAbsent(clusterOf[record], cluster -> new ArrayList<>())
                    .add(record);
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

    int clusterOf(int record) {
        return clusterOf[record];
    }

    /** By cluster: its records, ascending. Not to be changed. */
    SortedMap<Integer, List<Integer>> members() {
        return members;
    }

    /** The records of the cluster that a record stands in, ascending. */
    List<Integer> with(int record) {
        return members.getOrDefault(clusterOf[record], List.of(record));
    }
}
