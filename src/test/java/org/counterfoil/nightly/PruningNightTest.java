package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.counterfoil.publish.RunRecord;
import org.counterfoil.release.ReleaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Releases that are not kept: gone from the output and the ledger, and nothing else is. */
class PruningNightTest {

    private static final String FOURTH = "2026-11-23";
    private static final String KRAKATAU = "1,2017-02-07,Krakatau Exchange,South Korea,7000000,Coins left the wallets";
    private static final String MERAPI = "2,2018-06-20,Merapi Bank,India,2500000,Transfers by forged messages";

    @TempDir
    private Path folder;

    @Test
    void goesFromOutputAndLedgerAndIsSaidToBeGone() throws IOException {
        Workspace pruned = new Workspace(folder.resolve("pruned")).keyed("alpha", 1, KRAKATAU, MERAPI);
        pruned.published(Workspace.FIRST);
        String merapi = pruned.latest().incidentOf("alpha/2");
        pruned.rows("alpha", KRAKATAU.replace("7000000", "7100000"));
        pruned.published(Workspace.SECOND);
        pruned.rows("alpha", KRAKATAU);
        FirstNights.copy(pruned.root(), folder.resolve("whole"));
        Workspace whole = new Workspace(folder.resolve("whole"));
        whole.published(Workspace.THIRD);

        Workspace.Ending third = pruned.night(Workspace.THIRD, "--keep-releases", "2");
        assertThat(third.code()).as(third.said()).isZero();
        assertThat(third.said()).contains("Pruned, by --keep-releases 2: 2026-11-20.1");
        assertThat(pruned.release("2026-11-20.1")).doesNotExist();
        assertThat(pruned.release("2026-11-21.1")).isDirectory();
        assertThat(RunRecord.read(pruned.output(), ReleaseId.parse("2026-11-22.1"))
                        .pruned())
                .containsExactly("2026-11-20.1");

        runsAreThoseOfKeptReleases(pruned);
        pastIsSaid(pruned, merapi);
        Workspace.Ending stale = Workspace.say(pruned.arguments(
                "stale",
                Workspace.THIRD,
                whole.release("2026-11-20.1").resolve("incidents.csv").toString()));
        assertThat(stale.said()).contains("Releases up to 2026-11-20.1 were pruned", merapi + "  retired");
        halfDoneIsDone(pruned, whole);
        nextNightIsTheSame(pruned, whole);
    }

    private static void runsAreThoseOfKeptReleases(Workspace pruned) {
        assertThat(pruned.output().resolve("runs/2026-11-20.1")).doesNotExist();
        assertThat(pruned.output().resolve("runs/2026-11-21.1/run.json")).exists();
        JdbcTemplate ledger = new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:hsqldb:file:" + pruned.root().resolve("ledger/counterfoil") + ";ifexists=true;shutdown=true",
                "sa",
                ""));
        assertThat(ledger.queryForList(
                        "select parameter_value from batch_job_execution_params where parameter_name = 'night'"
                                + " order by parameter_value",
                        String.class))
                .as("nights that Spring Batch remembers")
                .containsExactly(Workspace.SECOND, Workspace.THIRD);
    }

    private static void pastIsSaid(Workspace pruned, String merapi) {
        Workspace.Ending gone = pruned.night(Workspace.THIRD, "--as-of", Workspace.FIRST);
        assertThat(gone.code()).isEqualTo(ExitCode.NOT_FOUND.code());
        assertThat(gone.said())
                .contains("2026-11-20.1 was pruned by the night of 2026-11-22.1", "written again is 2026-11-21.1");
        Map<String, String> bytes = Workspace.bytes(pruned.release("2026-11-21.1"));
        pruned.delete("output/releases/2026-11-21.1");
        assertThat(pruned.night(Workspace.THIRD, "--as-of", Workspace.SECOND).code())
                .isZero();
        assertThat(Workspace.bytes(pruned.release("2026-11-21.1"))).isEqualTo(bytes);
        assertThat(pruned.explain(merapi).said())
                .as("an id of the pruned release alone")
                .contains("retired");
    }

    /** A night that died between the ledger and the folders. */
    private static void halfDoneIsDone(Workspace pruned, Workspace whole) throws IOException {
        FirstNights.copy(whole.release("2026-11-20.1"), pruned.release("2026-11-20.1"));
        Workspace.Ending again = pruned.night(Workspace.THIRD, "--keep-releases", "2");
        assertThat(again.said()).contains("Nothing new", "Pruned, by --keep-releases 2: 2026-11-20.1");
        assertThat(pruned.release("2026-11-20.1")).doesNotExist();
        assertThat(pruned.night(Workspace.THIRD, "--keep-releases", "2").said()).doesNotContain("Pruned");
    }

    private static void nextNightIsTheSame(Workspace pruned, Workspace whole) {
        for (Workspace each : new Workspace[] {pruned, whole}) {
            each.rows("alpha", MERAPI).published(FOURTH);
        }
        assertThat(Workspace.bytes(pruned.release(FOURTH + ".1")))
                .isEqualTo(Workspace.bytes(whole.release(FOURTH + ".1")));
    }
}
