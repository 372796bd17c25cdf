package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.evaluation.Found;
import org.counterfoil.linkage.evaluation.ScoredPairs;
import org.counterfoil.linkage.evaluation.Truth;

/**
 * A linkage of reports as an evaluation wants it. A report goes by its key, or, where several reports share a key, by source
 * and key.
 */
public final class FoundReports {

    private final SortedMap<String, ReportId> reports = new TreeMap<>();
    private final SortedMap<ReportId, Integer> numbers = new TreeMap<>();
    private final Linkage linkage;

    /** @throws IllegalArgumentException if the truth speaks of a key that several reports have */
    public FoundReports(Linkage linkage, Truth truth) {
        this.linkage = linkage;
        SortedMap<String, List<ReportId>> byKey = new TreeMap<>();
        linkage.clusters().stream()
                .flatMap(cluster -> cluster.reports().stream())
                .forEach(report -> byKey.computeIfAbsent(report.key(), key -> new ArrayList<>())
                        .add(report));
        byKey.forEach((key, sharing) -> {
            if (sharing.size() > 1 && truth.names(key)) {
                throw new IllegalArgumentException("The truth speaks of " + key
                        + ", and several reports have that key: " + sharing + ". Give each row a key of its own");
            }
            sharing.forEach(report -> reports.put(sharing.size() > 1 ? report.text() : key, report));
        });
        reports.values().forEach(report -> numbers.put(report, numbers.size()));
    }

    /** @param link probability from which on a pair is a link */
    public Found found(double link) {
        int[] clusterOf = new int[numbers.size()];
        for (int cluster = 0; cluster < linkage.clusters().size(); cluster++) {
            for (ReportId report : linkage.clusters().get(cluster).reports()) {
                clusterOf[number(report)] = cluster;
            }
        }
        String[] ids = reports.keySet().toArray(String[]::new);
        return new Found(ids, clusterOf, pairs(), link, linkage.possiblePairs());
    }

    private ScoredPairs pairs() {
        int size = linkage.pairs().size();
        int[] left = new int[size];
        int[] right = new int[size];
        double[] probability = new double[size];
        boolean[] blocked = new boolean[size];
        for (int i = 0; i < size; i++) {
            ScoredPair pair = linkage.pairs().get(i);
            left[i] = number(pair.left());
            right[i] = number(pair.right());
            probability[i] = pair.weight().probability();
            blocked[i] = pair.blockingRules().stream().anyMatch(rule -> !rule.equals(Linker.SAME_CLUSTER));
        }
        return ScoredPairs.of(numbers.size(), left, right, probability, blocked);
    }

    private int number(ReportId report) {
        return find(numbers, report);
    }

    /** @param id as in {@link Found#ids} */
    public ReportId report(String id) {
        return find(reports, id);
    }

    private static <K, V> V find(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("There is no report " + key);
        }
        return value;
    }
}
