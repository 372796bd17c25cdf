package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.counterfoil.ledger.LedgerMaking;
import org.counterfoil.ledger.LedgerPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ledger of the schema before this one (V3), kept as the program of then left it: two sources, the nights of 20 and 21 November 2026, the
 * second with an amount changed, a row gone and a row new. With its input and its releases but for their workbooks.
 */
class KeptLedgerTest {

    @TempDir
    Path folder = Path.of("");

    private Workspace workspace = new Workspace(folder);

    @BeforeEach
    void unpack() throws IOException {
        workspace = new Workspace(folder);
        try (InputStream kept = KeptLedgerTest.class.getResourceAsStream("/ledgers/v3.zip");
                ZipInputStream zip = new ZipInputStream(kept)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(zip, file);
                }
            }
        }
    }

    @Test
    void nightGoesOnWithTheIdsAndTheHistoryOfALedgerOfBefore() {
        workspace.edit("input/sources/alpha/incidents.csv", "3000000", "3500000");
        Release release = workspace.published(Workspace.THIRD);
        assertThat(release.membership())
                .isEqualTo(Map.of(
                        "alpha/1", "CF-000001", "beta/K", "CF-000001", "alpha/2", "CF-000002", "alpha/4", "CF-000004"));
        assertThat(release.table("incidents"))
                .extracting(row -> row.get("first_published"))
                .containsExactly("2026-11-20", "2026-11-20", "2026-11-21");
        assertThat(release.table("changes"))
                .filteredOn(change -> change.get("cause").startsWith("source")
                        && change.get("table").equals("incidents"))
                .extracting(change -> change.get("key"))
                .containsOnly("CF-000004");
        assertThat(workspace.explain("CF-000003").said()).contains("CF-000003 is retired");
        assertThat(workspace.night(Workspace.THIRD).said()).contains("Nothing new: 2026-11-22.1");
    }

    /** HSQLDB commits what makes or drops a table at once: what an upgrade did before its process died is in the file. */
    @Test
    void upgradeThatDiedHalfWayBeginsAnew() throws Exception {
        Path ledger = folder.resolve("ledger");
        try (Connection open = open(ledger);
                Statement statement = open.createStatement()) {
            new LedgerMaking(ledger).copy(open);
            statement.execute("create table source_figures (source varchar(200))");
            statement.execute("drop table reading_report cascade");
            statement.execute("shutdown");
        }
        nightGoesOnWithTheIdsAndTheHistoryOfALedgerOfBefore();
        assertThat(ledger).isDirectoryNotContaining("glob:**before-upgrade*");
    }

    /** The copy is whole only under its last name. */
    @Test
    void upgradeThatDiedWhileItsCopyWasMadeTakesTheLedgerItself() throws Exception {
        Path part = Files.createDirectories(folder.resolve("ledger/before-upgrade.part"));
        Files.writeString(part.resolve("counterfoil.script"), "half of a");
        nightGoesOnWithTheIdsAndTheHistoryOfALedgerOfBefore();
        assertThat(folder.resolve("ledger")).isDirectoryNotContaining("glob:**before-upgrade*");
    }

    @Test
    void ledgerWhoseTablesWereHalfMadeIsMadeAnew() throws Exception {
        Path ledger = Files.createDirectories(folder.resolve("another"));
        new LedgerMaking(ledger).begin();
        try (Connection open = open(ledger);
                Statement statement = open.createStatement()) {
            statement.execute("create table reading (nothing integer)");
            statement.execute("shutdown");
        }
        Places places = Places.of(
                folder.resolve("input"),
                folder.resolve("fresh"),
                new LedgerPlace(ledger.toString()),
                LocalDate.parse(Workspace.FIRST));
        assertThat(Nights.unwatched(places).exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(ledger).isDirectoryNotContaining("glob:**unfinished");
    }

    /** As an older program left it that died half-way. */
    @Test
    void tablesOfNobodyAreRefusedInASentence() throws Exception {
        try (Connection open = open(folder.resolve("ledger"));
                Statement statement = open.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '3'");
            statement.execute("shutdown");
        }
        Workspace.Ending ending = workspace.night(Workspace.THIRD);
        assertThat(ending.code()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(ending.said())
                .contains("Detected failed migration to version 3 (whole releases)", "call rebuild")
                .doesNotContain("\tat ");
    }

    private static Connection open(Path ledger) throws SQLException {
        return DriverManager.getConnection(new LedgerPlace(ledger.toString()).url(), "sa", "");
    }
}
