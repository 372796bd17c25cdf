package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.ReportId;

/** Holds a linkage against the truth. Reports are known to the truth by their keys; those it does not list are not scored. */
public final class Evaluation {

    private final Truth truth;
    private final SortedMap<String, ReportId> reports = new TreeMap<>();
    private final SortedMap<String, Integer> found = new TreeMap<>();
    private final SortedMap<Truth.Pair, ScoredPair> compared = new TreeMap<>();
    private final SortedSet<Truth.Pair> matching = new TreeSet<>();
    private final SortedSet<Truth.Pair> linked = new TreeSet<>();

    /** @throws IllegalArgumentException if two reports have a key that the truth lists: it cannot tell which is meant */
    public Evaluation(Truth truth, Linkage linkage) {
        this.truth = truth;
        for (int i = 0; i < linkage.clusters().size(); i++) {
            for (ReportId report : linkage.clusters().get(i).reports()) {
                note(report, i);
            }
        }
        for (ScoredPair pair : linkage.pairs()) {
            if (report(pair.left()) && report(pair.right())) {
                compared.put(new Truth.Pair(pair.left().key(), pair.right().key()), pair);
            }
        }
        sortPairs();
    }

    private void note(ReportId report, int cluster) {
        if (!truth.incidents().containsKey(report.key())) {
            return;
        }
        ReportId other = reports.put(report.key(), report);
        if (other != null) {
            throw new IllegalArgumentException("The truth speaks of " + report.key() + ", and both " + other + " and "
                    + report + " have that key");
        }
        found.put(report.key(), cluster);
    }

    private boolean report(ReportId id) {
        return id.equals(reports.get(id.key()));
    }

    private void sortPairs() {
        List<String> rows = List.copyOf(found.keySet());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                Truth.Pair pair = new Truth.Pair(rows.get(i), rows.get(j));
                if (truth.uncertain().contains(pair)) {
                    continue;
                }
                if (isMatch(pair)) {
                    matching.add(pair);
                }
                if (Objects.equals(found.get(pair.left()), found.get(pair.right()))) {
                    linked.add(pair);
                }
            }
        }
    }

    private boolean isMatch(Truth.Pair pair) {
        return Objects.equals(
                truth.incidents().get(pair.left()), truth.incidents().get(pair.right()));
    }

    /** Rows of the truth for which there is a report. */
    public int scoredRows() {
        return found.size();
    }

    /** Of the pairs in one cluster, those that are one incident. */
    public Rate precision() {
        return new Rate(linked.stream().filter(matching::contains).count(), linked.size());
    }

    /** Of the pairs that are one incident, those in one cluster. */
    public Rate recall() {
        return new Rate(matching.stream().filter(linked::contains).count(), matching.size());
    }

    /** Harmonic mean of both. */
    public double f1() {
        return harmonic(precision(), recall());
    }

    /** Of the clusters of several listed rows, those that are an incident, whole and nothing else. */
    public Rate clusterPrecision() {
        return whole(groups(found), groups(incidentsFound()));
    }

    /** Of the incidents of several listed rows, those that are a cluster, whole and nothing else. */
    public Rate clusterRecall() {
        return whole(groups(incidentsFound()), groups(found));
    }

    private SortedMap<String, String> incidentsFound() {
        SortedMap<String, String> incidents = new TreeMap<>(truth.incidents());
        incidents.keySet().retainAll(found.keySet());
        return incidents;
    }

    private static Rate whole(SortedSet<String> of, SortedSet<String> in) {
        return new Rate(of.stream().filter(in::contains).count(), of.size());
    }

    private static <T extends Comparable<T>> SortedSet<String> groups(SortedMap<String, T> groupOf) {
        SortedMap<T, List<String>> groups = new TreeMap<>();
        groupOf.forEach((row, group) ->
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row));
        SortedSet<String> texts = new TreeSet<>();
        groups.values().stream().filter(rows -> rows.size() > 1).forEach(rows -> texts.add(String.join("\n", rows)));
        return texts;
    }

    /** Of the pairs that are one incident, those that some blocking rule brought together. */
    public Rate blockingRecall() {
        return new Rate(
                matching.stream()
                        .filter(pair -> {
                            ScoredPair scored = compared.get(pair);
                            return scored != null
                                    && scored.blockingRules().stream()
                                            .anyMatch(rule -> !rule.equals(Linker.SAME_CLUSTER));
                        })
                        .count(),
                matching.size());
    }

    /** Look-alikes of which both rows have a report and stand in one cluster, of those with reports. */
    public Rate lookAlikesMerged() {
        List<Truth.Pair> there = truth.lookAlikes().stream()
                .filter(pair -> found.containsKey(pair.left()) && found.containsKey(pair.right()))
                .toList();
        return new Rate(there.stream().filter(linked::contains).count(), there.size());
    }

    /** Precision of the pairs that score at least so much by themselves, clusters set aside. */
    public Rate precisionAt(double probability) {
        List<Truth.Pair> above = above(probability);
        return new Rate(above.stream().filter(matching::contains).count(), above.size());
    }

    /** Recall of the same. */
    public Rate recallAt(double probability) {
        return new Rate(above(probability).stream().filter(matching::contains).count(), matching.size());
    }

    private List<Truth.Pair> above(double probability) {
        return compared.entrySet().stream()
                .filter(entry -> entry.getValue().weight().probability() >= probability)
                .map(java.util.Map.Entry::getKey)
                .filter(pair -> !truth.uncertain().contains(pair))
                .toList();
    }

    /** Pairs in one cluster that are not one incident, the surest first. */
    public List<ScoredPair> falseLinks() {
        return linked.stream()
                .filter(pair -> !matching.contains(pair))
                .flatMap(pair -> Optional.ofNullable(compared.get(pair)).stream())
                .sorted(Comparator.comparing(ScoredPair::weight).reversed().thenComparing(ScoredPair.ORDER))
                .toList();
    }

    /** Pairs that are one incident and stand in two clusters, by row. */
    public List<Truth.Pair> missedLinks() {
        return matching.stream().filter(pair -> !linked.contains(pair)).toList();
    }

    /** The report of a row that is scored. */
    ReportId reportOf(String row) {
        ReportId report = reports.get(row);
        if (report == null) {
            throw new IllegalArgumentException("No report has the key " + row);
        }
        return report;
    }

    static double harmonic(Rate precision, Rate recall) {
        double sum = precision.value() + recall.value();
        return sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
    }
}
