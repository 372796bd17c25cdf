package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.IdEvent;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Row;
import org.counterfoil.release.SampleRelease;
import org.counterfoil.release.Table;
import org.counterfoil.source.CellAccount;
import org.counterfoil.source.DocumentShape;
import org.counterfoil.source.Understood;
import org.flywaydb.core.Flyway;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);

    private final JDBCDataSource database = new JDBCDataSource();

    @TempDir
    Path folder = Path.of("");

    private Ledger ledger = new Ledger(database);

    @BeforeEach
    void open() {
        database.setURL("jdbc:hsqldb:file:" + folder.resolve("counterfoil")
                + ";hsqldb.tx=locks;sql.char_literal=false;hsqldb.write_delay=false");
        migrate();
        ledger = new Ledger(database);
    }

    private int migrate() {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:ledger")
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private void promote(int revision, List<Incident> incidents, List<Break> breaks, Table... tables) {
        prepare(revision, incidents, tables);
        ledger.promote(
                new ReleaseId(NIGHT, revision), "fingerprint " + revision, "1.0", () -> "sums", List.of(), breaks);
    }

    private void prepare(int revision, List<Incident> incidents, Table... tables) {
        ledger.prepare(
                Runnable::run,
                incidents,
                List.of(new IdEvent(NIGHT, "CF-00000" + revision, IdEvent.Kind.MINTED, "")),
                List.of(tables));
    }

    private static Incident incident(String id, Report... reports) {
        return new Incident(id, List.of(reports), List.of());
    }

    private List<String> versions() {
        return JdbcClient.create(database)
                .sql("select report_key, valid_from, valid_to, incident_id from report_version"
                        + " order by report_key, valid_from")
                .query((row, number) -> row.getString(1) + " " + row.getInt(2) + "-"
                        + Optional.ofNullable(row.getString(3)).orElse("") + " " + row.getString(4))
                .list();
    }

    @Test
    void remembersNothingAtFirst() {
        assertThat(ledger.memory().lastRelease()).isEmpty();
        assertThat(ledger.memory().lastRevision(NIGHT)).isZero();
        assertThat(ledger.memory().publishedTables(List.of())).isEmpty();
    }

    @Test
    void writesAVersionOfAReportOnlyWhereItDiffers() {
        Report same = LedgerReports.report("1", 2, "Krakatau", "2017", 7);
        promote(1, List.of(incident("CF-000001", same)), List.of());
        promote(2, List.of(incident("CF-000001", same)), List.of());
        promote(3, List.of(incident("CF-000001", LedgerReports.report("1", 2, "Krakatau", "2017", 8))), List.of());
        assertThat(versions()).containsExactly("1 1-3 CF-000001", "1 3- CF-000001");
    }

    @Test
    void reportThatMovesToAnotherIncidentIsAVersion() {
        Report report = LedgerReports.report("1", 2, "Krakatau", "2017", 7);
        Report other = LedgerReports.report("2", 3, "Merapi", "2017", 7);
        promote(1, List.of(incident("CF-000001", report, other)), List.of());
        promote(2, List.of(incident("CF-000001", other), incident("CF-000002", report)), List.of());
        assertThat(versions()).containsExactly("1 1-2 CF-000001", "1 2- CF-000002", "2 1- CF-000001");
        assertThat(ledger.memory().membership()).containsEntry(report.id(), "CF-000002");
    }

    @Test
    void reportThatGoesIsClosedAndItsIncidentStillKnown() {
        Report gone = LedgerReports.report("a/b", 2, "Krakatau", "2017", 7);
        Report stays = LedgerReports.report("2", 3, "Merapi", "2017", 7);
        promote(1, List.of(incident("CF-000001", gone), incident("CF-000002", stays)), List.of());
        promote(2, List.of(incident("CF-000002", stays)), List.of());
        assertThat(versions()).containsExactly("2 1- CF-000002", "a/b 1-2 CF-000001");
        assertThat(ledger.memory().reports()).containsExactly(stays);
        assertThat(ledger.memory().membership()).isEqualTo(Map.of(gone.id(), "CF-000001", stays.id(), "CF-000002"));
    }

    @Test
    void reportThatComesBackIsOpenAgain() {
        Report report = LedgerReports.report("1", 2, "Krakatau", "2017", 7);
        Report other = LedgerReports.report("2", 3, "Merapi", "2017", 7);
        promote(1, List.of(incident("CF-000001", report), incident("CF-000002", other)), List.of());
        promote(2, List.of(incident("CF-000002", other)), List.of());
        promote(3, List.of(incident("CF-000001", report), incident("CF-000002", other)), List.of());
        assertThat(versions()).containsExactly("1 1-2 CF-000001", "1 3- CF-000001", "2 1- CF-000002");
    }

    @Test
    void tablesComeBackInTheirOrderWithTheirLatestRows() {
        promote(1, List.of(), List.of(), table("incidents", "a,1", "b,2", "c,3"));
        promote(2, List.of(), List.of(), table("incidents", "a,1", "c,4", "d,5"));
        Table remembered = ledger.memory().publishedTables(List.of()).get(0);
        assertThat(remembered.name()).isEqualTo("incidents");
        assertThat(remembered.columns()).extracting(Column::name).containsExactly("key", "value");
        assertThat(remembered.rows())
                .extracting(row ->
                        row.cells().get(0).text() + "," + row.cells().get(1).text())
                .containsExactly("a,1", "c,4", "d,5");
    }

    @Test
    void everyReleaseComesBackAsItWasPublished() {
        List<List<Table>> releases = new ArrayList<>();
        for (int revision = 1; revision <= 5; revision++) {
            // one of the nights tells nothing new, and one comes back to what an earlier one told
            releases.add(ReleaseTables.of(
                    SampleRelease.of(List.of(1, 2, 2, 3, 1).get(revision - 1), 12 + revision % 3),
                    releases.isEmpty() ? Optional.empty() : Optional.of(releases.get(releases.size() - 1))));
            promote(revision, List.of(), List.of(), releases.get(revision - 1).toArray(Table[]::new));
        }
        for (int release = 1; release <= 5; release++) {
            assertThat(ledger.memory().publishedTables(release, List.of()))
                    .as("release " + release)
                    .isEqualTo(releases.get(release - 1));
        }
    }

    @Test
    void rowsThatComeGoAndChangeAreWrittenWithTheFewBesideThem() {
        List<String> lines = IntStream.range(0, 5_000)
                .mapToObj(row -> row + ",said")
                .collect(Collectors.toCollection(ArrayList::new));
        promote(1, List.of(), List.of(), table("reports", lines.toArray(String[]::new)));
        int all = partsFrom(1);
        lines.add(2_000, "between,said");
        lines.set(40, "40,otherwise");
        lines.remove(4_900);
        promote(2, List.of(), List.of(), table("reports", lines.toArray(String[]::new)));
        assertThat(all).isBetween(50, 120);
        assertThat(partsFrom(2)).isBetween(2, 5);
        promote(3, List.of(), List.of(), table("reports", lines.toArray(String[]::new)));
        assertThat(partsFrom(3)).isZero();
        assertThat(ledger.memory().publishedTables(List.of()).get(0).rows())
                .extracting(row ->
                        row.cells().get(0).text() + "," + row.cells().get(1).text())
                .isEqualTo(lines);
    }

    @Test
    void versionOfRowIsOneThoughRowsBesideItChanged() {
        promote(1, List.of(), List.of(), table("reports", "a,1", "b,2"));
        promote(2, List.of(), List.of(), table("reports", "a,1", "b,3"));
        promote(3, List.of(), List.of(), table("reports", "b,3"));
        promote(4, List.of(), List.of(), table("reports", "a,1", "b,3"));
        assertThat(ledger.memory().versions("reports"))
                .extracting(version -> version.incident() + " " + version.from() + " "
                        + version.cells().get("value"))
                .containsExactly("a 1 1", "a 4 1", "b 1 2", "b 2 3");
    }

    @Test
    void eventsOfIdsComeBackInTheirOrderOverAllReleases() {
        List<IdEvent> events = IntStream.rangeClosed(1, 1_234)
                .mapToObj(number -> new IdEvent(NIGHT, "CF-00" + number, IdEvent.Kind.MINTED, ""))
                .toList();
        ledger.tonight().open("2026-11-20.1", "fingerprint");
        ledger.tonight().assign(events.stream().map(IdEvent::id).toList(), events);
        assertThat(ledger.tonight().idEvents()).isEqualTo(events);
        assertThat(ledger.tonight().incidentIds()).hasSize(1_234).endsWith("CF-001234");
        ledger.prepare(Runnable::run, List.of(), events, List.of());
        ledger.promote(new ReleaseId(NIGHT, 1), "fingerprint 1", "1.0", () -> "sums", List.of(), List.of());
        promote(2, List.of(), List.of());
        assertThat(ledger.memory().idEvents())
                .hasSize(1_235)
                .startsWith(events.toArray(IdEvent[]::new))
                .endsWith(new IdEvent(NIGHT, "CF-000002", IdEvent.Kind.MINTED, ""));
    }

    @Test
    void releaseThatIsWrittenIsNotSeenUntilItCounts() {
        Report moves = LedgerReports.report("1", 2, "Krakatau", "2017", 7);
        Report goes = LedgerReports.report("2", 3, "Merapi", "2017", 7);
        promote(
                1,
                List.of(incident("CF-000001", moves, goes)),
                List.of(),
                table("incidents", "a,1", "b,2"),
                table("gone", "x,1"));
        List<Object> before = seen();
        prepare(2, List.of(incident("CF-000002", moves)), table("incidents", "a,1", "b,3"));
        assertThat(seen()).isEqualTo(before);
        ledger.promote(new ReleaseId(NIGHT, 2), "fingerprint 2", "1.0", () -> "sums", List.of(), List.of());
        assertThat(versions()).containsExactly("1 1-2 CF-000001", "1 2- CF-000002", "2 1-2 CF-000001");
        assertThat(ledger.memory().publishedTables(List.of()))
                .extracting(Table::name)
                .containsExactly("incidents");
    }

    /** What a night, and who asks of the last release, can see of it. */
    private List<Object> seen() {
        return List.of(
                ledger.memory().reports(),
                ledger.memory().membership(),
                ledger.memory().idEvents(),
                ledger.memory().versions("incidents"),
                ledger.memory().publishedTables(List.of()),
                ledger.memory().lastRelease(),
                ledger.history().incidents(),
                ledger.history().leftIncidents(5));
    }

    @Test
    void releaseThatWasWrittenAndNeverCountedLeavesNoTrace() {
        Report stays = LedgerReports.report("1", 2, "Krakatau", "2017", 7);
        Report changed = LedgerReports.report("1", 2, "Krakatau", "2017", 8);
        Report only = LedgerReports.report("9", 3, "Merapi", "2017", 7);
        promote(1, List.of(incident("CF-000001", stays)), List.of(), table("incidents", "a,1"), table("gone", "x,1"));
        int stopped = 0;
        while (stopsAfter(stopped, List.of(incident("CF-000009", changed, only)), table("incidents", "a,2", "c,1"))) {
            stopped++;
        }
        assertThat(stopped).as("moments at which it was stopped").isGreaterThan(8);
        promote(2, List.of(incident("CF-000001", stays)), List.of(), table("incidents", "a,1"), table("gone", "x,1"));
        assertThat(versions()).containsExactly("1 1- CF-000001");
        assertThat(partsFrom(2)).isZero();
        assertThat(ledger.memory().idEvents()).extracting(IdEvent::id).containsExactly("CF-000001", "CF-000002");
        assertThat(ledger.memory().publishedTables(List.of()))
                .extracting(Table::name)
                .containsExactly("incidents", "gone");
    }

    /** @return whether it was stopped: it has more to write than so many transactions */
    private boolean stopsAfter(int transactions, List<Incident> incidents, Table... tables) {
        AtomicInteger left = new AtomicInteger(transactions);
        try {
            ledger.prepare(
                    write -> {
                        if (left.getAndDecrement() == 0) {
                            throw new IllegalStateException("stopped");
                        }
                        write.run();
                    },
                    incidents,
                    List.of(new IdEvent(NIGHT, "CF-000009", IdEvent.Kind.MINTED, "")),
                    List.of(tables));
            return false;
        } catch (IllegalStateException stopped) {
            return true;
        }
    }

    private int partsFrom(int release) {
        return JdbcClient.create(database)
                .sql("select count(*) from release_rows where valid_from = ?")
                .param(release)
                .query(Integer.class)
                .single();
    }

    private static Table table(String name, String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new Row(List.of(line.split(",")).stream().map(Cell::of).toList(), List.of()));
        }
        List<Column> columns = List.of(
                new Column("key", "Key", ColumnType.TEXT, "", "A key.", 10),
                new Column("value", "Value", ColumnType.TEXT, "", "A value.", 10));
        return new Table(name, name, "A table.", 1, columns, rows);
    }

    @Test
    void breakIsFirstSeenOnceUntilItIsGone() {
        Break found = new Break(
                Break.Kind.TOTAL_NOT_MET, "list/all", "incidents", "35", "36", "-1", "0", "detail", NIGHT, "Look.");
        promote(1, List.of(), List.of(found));
        assertThat(ledger.memory().firstSeen()).containsEntry(found.identity(), NIGHT);
        promote(2, List.of(), List.of());
        assertThat(ledger.memory().firstSeen()).doesNotContainKey(found.identity());
    }

    @Test
    void stageIsClearedAndUnusedReadingsForgotten() {
        KnownReading reading = new KnownReading(
                "csv",
                new Understood(List.of(), List.of(), List.of(), CellAccount.NOTHING, List.of()),
                DocumentShape.UNKNOWN);
        ledger.tonight().open("2026-11-20.1", "fingerprint");
        for (String key : List.of("used", "unused")) {
            ledger.readings().remember(key, reading);
        }
        ledger.tonight()
                .add(new TonightDocument(
                        "list", "list.csv", "used", "csv", "hash", "read", "", CellAccount.NOTHING, List.of()));
        promote(1, List.of(), List.of());
        assertThat(ledger.tonight().isUnderWay("2026-11-20.1", "fingerprint")).isFalse();
        ledger.tidy();
        assertThat(ledger.tonight().documents()).isEmpty();
        assertThat(ledger.readings().has("used")).isTrue();
        assertThat(ledger.readings().has("unused")).isFalse();
        assertThat(ledger.memory().goodDocument("list", "list.csv")).isPresent();
    }

    @Test
    void nightGoesOnOnlyOnTheSameInput() {
        assertThat(ledger.tonight().open("2026-11-20.1", "a")).isFalse();
        ledger.tonight().done("intake");
        assertThat(ledger.tonight().open("2026-11-20.1", "a")).isTrue();
        assertThat(ledger.tonight().isDone("intake")).isTrue();
        assertThat(ledger.tonight().open("2026-11-20.1", "b")).isFalse();
        assertThat(ledger.tonight().isDone("intake")).isFalse();
    }

    @Test
    void keysThatWereSettledAreFoundByTheProvisionalOnes() {
        Map<ReportId, ReportId> keys = Map.of(new ReportId("list", "~a"), new ReportId("list", "~b"));
        ledger.tonight().settleKeys(keys);
        assertThat(ledger.tonight().settledKeys()).isEqualTo(keys);
    }

    @Test
    void secondStartFindsTheSchemaAndWhatWasRemembered() {
        promote(1, List.of(), List.of());
        JdbcClient.create(database).sql("shutdown").update();
        assertThat(migrate()).isZero();
        assertThat(new Ledger(database).memory().lastRelease())
                .contains(new ReleaseEntry(1, new ReleaseId(NIGHT, 1), "fingerprint 1", "1.0", "sums", true));
    }

    @Test
    void lockIsHeldByOneAtATimeAndGivenBack() throws Exception {
        Optional<Optional<String>> inside = LedgerLock.holding(folder, "the test", hold -> {
            try {
                return LedgerLock.holding(folder, "the test", second -> "second");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(inside).contains(Optional.empty());
        assertThat(LedgerLock.holding(folder, "the test", hold -> "next")).contains("next");
    }
}
