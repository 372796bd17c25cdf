package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.Effort;
import org.counterfoil.linkage.KnownComponent;
import org.counterfoil.linkage.KnownPair;
import org.counterfoil.linkage.LinkMemory;
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
                new ReleaseId(NIGHT, revision), "fingerprint " + revision, "1.0", () -> "", List.of(), List.of());
        ledger.tonight().clear();
    }

    private static LinkMemory left(String key, KnownPair... pairs) {
        SolvedComponent both =
                new SolvedComponent(List.of(0, 1), List.of(0, 0), 1.0 / 3, List.of(), List.of(), List.of(), List.of());
        return new LinkMemory(
                key,
                new TreeMap<>(Map.of(A, "1", B, "2", C, "3")),
                List.of(pairs),
                List.of(new KnownComponent(List.of(A, B), both)));
    }

    private static final LinkMemory FIRST =
            left("key", new KnownPair(A, B, 0.1 + 0.2, true), new KnownPair(A, C, -9.5, false));

    private void firstNight() {
        ledger.tonight().link(FIRST, Effort.NONE);
        publish(1);
    }

    @Test
    void remembersBitForBitWhatALinkageLeft() {
        ledger.tonight().link(FIRST, Effort.NONE);
        assertThat(ledger.memory().linkage("key")).as("before it is published").isEqualTo(LinkMemory.NONE);
        assertThat(ledger.tonight().linked())
                .as("by who goes on with the night")
                .isEqualTo(FIRST);
        publish(1);
        assertThat(ledger.memory().linkage("key")).isEqualTo(FIRST);
        assertThat(ledger.tonight().linked()).isEqualTo(LinkMemory.NONE);
    }

    @Test
    void remembersNothingUnderAnotherKey() {
        firstNight();
        assertThat(ledger.memory().linkage("another")).isEqualTo(LinkMemory.NONE);
    }

    @Test
    void remembersTheLastLinkageAlone() {
        firstNight();
        LinkMemory second = left("another", new KnownPair(B, C, 2, true));
        ledger.tonight().link(second, Effort.NONE);
        publish(2);
        assertThat(ledger.memory().linkage("another")).isEqualTo(second);
        assertThat(ledger.memory().linkage("key")).isEqualTo(LinkMemory.NONE);
    }

    /** More than a row holds, ids that sort otherwise than they are written, and pairs over the parts. */
    @Test
    void remembersAsManyAsThereAre() {
        SortedMap<ReportId, String> contents = new TreeMap<>();
        for (int report = 0; report < 1_234; report++) {
            contents.put(new ReportId(report % 2 == 0 ? "even" : "odd \u1112", "k" + report), "content " + report);
        }
        List<ReportId> ids = List.copyOf(contents.keySet());
        List<KnownPair> pairs = new ArrayList<>();
        for (int pair = 0; pair < 1_233; pair++) {
            pairs.add(new KnownPair(ids.get(0), ids.get(pair + 1), 1.0 / (pair + 1), pair % 3 == 0));
        }
        LinkMemory many = new LinkMemory("key", contents, pairs, List.of());
        ledger.tonight().link(many, Effort.NONE);
        publish(1);
        assertThat(ledger.memory().linkage("key")).isEqualTo(many);
    }
}
