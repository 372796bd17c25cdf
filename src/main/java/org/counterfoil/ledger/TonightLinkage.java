package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.Cluster;
import org.counterfoil.linkage.KnownComponent;
import org.counterfoil.linkage.KnownPair;
import org.counterfoil.linkage.LinkMemory;
import org.counterfoil.linkage.Relinked;
import org.counterfoil.linkage.ScoredPair;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The linkage of the night that is under way, beside that of the last release: of pairs, only those that were told anew are
 * written, and which of the remembered hold no longer.
 */
final class TonightLinkage {

    static final List<String> TABLES =
            List.of("tonight_cluster", "tonight_pair", "tonight_pair_gone", "tonight_component", "tonight_content");

    /** Whether a remembered pair holds no longer. */
    static final String GONE = "select 1 from tonight_pair_gone g where g.left_source = known_pair.left_source"
            + " and g.left_key = known_pair.left_key and g.right_source = known_pair.right_source"
            + " and g.right_key = known_pair.right_key";

    private static final String CLUSTER =
            "insert into tonight_cluster (source, report_key, cluster_no) values (?, ?, ?)";

    private static final String PAIR =
            "insert into tonight_pair (left_source, left_key, right_source, right_key, bits, compared, verdict, judged,"
                    + " packed) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String PAIR_GONE =
            "insert into tonight_pair_gone (left_source, left_key, right_source, right_key) values (?, ?, ?, ?)";

    private static final String COMPONENT = "insert into tonight_component (ordinal, packed) values (?, ?)";

    private static final String CONTENT = "insert into tonight_content (source, report_key, content) values (?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TonightLinkage(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param before what was remembered */
    void write(Relinked linkage, LinkMemory before) {
        clusters(linkage.clusters());
        try (Batch told = new Batch(batches, PAIR)) {
            linkage.told().forEach(pair -> tell(pair, told));
        }
        Set<KnownPair> kept = new HashSet<>(linkage.kept());
        try (Batch gone = new Batch(batches, PAIR_GONE)) {
            before.pairs().stream().filter(pair -> !kept.contains(pair)).forEach(pair -> gone(pair, gone));
        }
        try (Batch solved = new Batch(batches, COMPONENT)) {
            int ordinal = 0;
            for (KnownComponent component : linkage.components()) {
                solved.add(ordinal++, Packing.pack(component));
            }
        }
        try (Batch read = new Batch(batches, CONTENT)) {
            linkage.contents().forEach((report, content) -> read.add(report.source(), report.key(), content));
        }
    }

    private void clusters(List<Cluster> clusters) {
        try (Batch members = new Batch(batches, CLUSTER)) {
            for (int cluster = 0; cluster < clusters.size(); cluster++) {
                for (ReportId report : clusters.get(cluster).reports()) {
                    members.add(report.source(), report.key(), cluster);
                }
            }
        }
    }

    private static void tell(ScoredPair pair, Batch told) {
        KnownPair known = KnownPair.of(pair);
        told.add(
                known.left().source(),
                known.left().key(),
                known.right().source(),
                known.right().key(),
                known.bits(),
                known.compared(),
                known.verdict().name(),
                known.judged(),
                Packing.pack(pair));
    }

    private static void gone(KnownPair pair, Batch gone) {
        gone.add(
                pair.left().source(),
                pair.left().key(),
                pair.right().source(),
                pair.right().key());
    }

    List<Cluster> clusters() {
        Map<Integer, List<ReportId>> clusters = new TreeMap<>();
        jdbc.sql("select cluster_no, source, report_key from tonight_cluster")
                .query((row, number) -> clusters.computeIfAbsent(row.getInt(1), key -> new ArrayList<>())
                        .add(new ReportId(row.getString(2), row.getString(3))))
                .list();
        return clusters.values().stream().map(Cluster::new).toList();
    }

    /** @param remembered whether the remembered pairs count, but for those that hold no longer */
    List<ScoredPair> pairs(boolean remembered) {
        Stream<String> known = remembered
                ? jdbc
                        .sql("select packed from known_pair where not exists (" + GONE + ")")
                        .query(String.class)
                        .list()
                        .stream()
                : Stream.empty();
        return Stream.concat(known, jdbc.sql("select packed from tonight_pair").query(String.class).list().stream())
                .map(packed -> Packing.unpack(packed, ScoredPair.class))
                .sorted(ScoredPair.ORDER)
                .toList();
    }
}
