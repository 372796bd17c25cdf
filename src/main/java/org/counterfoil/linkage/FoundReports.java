package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.linkage.engine.KeptPairs;
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
    private final LinkageModel model;
    private final Linkage linkage;
    private final Corpus corpus;

    /**
     * @param linkage what {@link Linker#link} made of the same reports and sources under the same model
     * @throws IllegalArgumentException if the truth speaks of a key that several reports have
     */
    public FoundReports(
            LinkageModel model, List<Report> reported, List<SourceProfile> sources, Linkage linkage, Truth truth) {
        this.linkage = linkage;
        this.model = model;
        this.corpus = new Corpus(model, reported, sources);
        SortedMap<String, List<ReportId>> byKey = new TreeMap<>();
        linkage.clusters().stream()
                .flatMap(cluster -> cluster.reports().stream())
                .forEach(report -> byKey.computeIfAbsent(report.key(), key -> new ArrayList<>())
                        .add(report));
        Set<String> labelled = truth.ids();
        byKey.forEach((key, sharing) -> {
            if (sharing.size() > 1 && labelled.contains(key)) {
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
        return new Found(ids, clusterOf, pairs(), link, linkage.counts().possible());
    }

    /** Every pair that was compared, told or not: what is missing here would count as never compared. */
    private ScoredPairs pairs() {
        KeptPairs all = KeptPairs.of(corpus.candidates(), corpus.encoded().scorer(), Double.NEGATIVE_INFINITY);
        int[] number = new int[corpus.size()];
        Arrays.setAll(number, report -> number(corpus.id(report)));
        boolean[] blocked = new boolean[all.size()];
        Arrays.fill(blocked, true);
        return ScoredPairs.of(
                numbers.size(),
                Arrays.stream(all.lefts()).map(report -> number[report]).toArray(),
                Arrays.stream(all.rights()).map(report -> number[report]).toArray(),
                probabilities(all),
                blocked);
    }

    /** Once rivals are in view. */
    private double[] probabilities(KeptPairs all) {
        double review = MatchWeight.ofProbability(model.review()).bits();
        WeighedPairs.Builder likely = new WeighedPairs.Builder();
        for (int pair = 0; pair < all.size(); pair++) {
            if (all.bits(pair) >= review) {
                likely.add(PairNumber.of(all.left(pair), all.right(pair)), all.bits(pair), true);
            }
        }
        Rivals rivals = Rivals.of(corpus, new Decisions(corpus, List.of()), likely.pairs());
        double[] probabilities = new double[all.size()];
        Arrays.setAll(
                probabilities,
                pair -> new MatchWeight(all.bits(pair) + rivals.off(PairNumber.of(all.left(pair), all.right(pair))))
                        .probability());
        return probabilities;
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
