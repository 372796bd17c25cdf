package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.Cluster;
import org.counterfoil.linkage.Effort;
import org.counterfoil.linkage.KnownComponent;
import org.counterfoil.linkage.KnownPair;
import org.counterfoil.linkage.LinkMemory;
import org.counterfoil.linkage.LinkageFigures;
import org.counterfoil.linkage.MatchWeight;
import org.counterfoil.linkage.PairCounts;
import org.counterfoil.linkage.Relinked;
import org.counterfoil.linkage.ScoredPair;
import org.counterfoil.linkage.Verdict;
import org.counterfoil.linkage.cluster.SolvedComponent;
import org.counterfoil.release.ReleaseId;
import org.flywaydb.core.Flyway;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownLinkageTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);
    private static final ReportId A = new ReportId("list", "a");
    private static final ReportId B = new ReportId("list", "b");
    private static final ReportId C = new ReportId("list", "c");

    private final JDBCDataSource database = new JDBCDataSource();

    @TempDir
    Path folder = Path.of("");

    private Ledger ledger = new Ledger(database);

    @BeforeEach
    void open() {
        database.setURL(
                "jdbc:hsqldb:file:" + folder.resolve("counterfoil") + ";hsqldb.tx=locks;sql.char_literal=false");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:ledger")
                .load()
                .migrate();
        ledger = new Ledger(database);
    }

    private void publish(int revision) {
        ledger.promote(
                new ReleaseId(NIGHT, revision),
                "fingerprint " + revision,
                "1.0",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ledger.tonight().clear();
    }

    private static ScoredPair pair(ReportId left, ReportId right, double bits) {
        return new ScoredPair(
                left,
                right,
                List.of("same day"),
                new MatchWeight(bits),
                List.of(),
                Verdict.CLERICAL_REVIEW,
                "",
                "a flip");
    }

    private static Relinked linked(String key, boolean all, List<ScoredPair> told, List<KnownPair> kept) {
        SolvedComponent both =
                new SolvedComponent(List.of(0, 1), List.of(0, 0), 1.0 / 3, List.of(), List.of(), List.of(), List.of());
        return new Relinked(
                List.of(new Cluster(List.of(A, B)), new Cluster(List.of(C))),
                told,
                kept,
                List.of(),
                LinkageFigures.of(new PairCounts(3, 2, 0, 0)),
                key,
                new TreeMap<>(Map.of(A, "1", B, "2", C, "3")),
                List.of(new KnownComponent(List.of(A, B), both)),
                new Effort(3, 0, 0, 2, 2, all));
    }

    private void firstNight() {
        ledger.tonight()
                .link(
                        linked("key", true, List.of(pair(A, B, 0.1 + 0.2), pair(A, C, -9.5)), List.of()),
                        LinkMemory.NONE);
        publish(1);
    }

    @Test
    void remembersBitForBitWhatALinkageLeft() {
        Relinked linked = linked("key", true, List.of(pair(A, B, 0.1 + 0.2), pair(A, C, -9.5)), List.of());
        ledger.tonight().link(linked, LinkMemory.NONE);
        assertThat(ledger.memory().linkage("key")).as("before it is published").isEqualTo(LinkMemory.NONE);
        publish(1);
        LinkMemory memory = ledger.memory().linkage("key");
        assertThat(memory.contents()).isEqualTo(linked.contents());
        assertThat(memory.components()).isEqualTo(linked.components());
        assertThat(memory.pairs())
                .containsExactlyInAnyOrderElementsOf(linked.memory().pairs());
    }

    @Test
    void remembersNothingUnderAnotherKey() {
        firstNight();
        assertThat(ledger.memory().linkage("another")).isEqualTo(LinkMemory.NONE);
    }

    @Test
    void givesThePairsThatHoldBesideThoseToldAnewAndForgetsTheOthers() {
        firstNight();
        LinkMemory memory = ledger.memory().linkage("key");
        KnownPair holds = KnownPair.of(pair(A, B, 0.1 + 0.2));
        ledger.tonight().link(linked("key", false, List.of(pair(B, C, 2)), List.of(holds)), memory);
        List<ScoredPair> tonight = List.of(pair(A, B, 0.1 + 0.2), pair(B, C, 2));
        assertThat(ledger.tonight().linkage().pairs()).isEqualTo(tonight);
        publish(2);
        assertThat(ledger.memory().linkage("key").pairs())
                .containsExactlyInAnyOrderElementsOf(
                        tonight.stream().map(KnownPair::of).toList());
    }

    @Test
    void forgetsAllThatWasLinkedUnderAnotherKey() {
        firstNight();
        LinkMemory nothing = ledger.memory().linkage("another");
        ledger.tonight().link(linked("another", true, List.of(pair(B, C, 2)), List.of()), nothing);
        assertThat(ledger.tonight().linkage().pairs()).containsExactly(pair(B, C, 2));
        publish(2);
        assertThat(ledger.memory().linkage("another").pairs()).containsExactly(KnownPair.of(pair(B, C, 2)));
    }
}
