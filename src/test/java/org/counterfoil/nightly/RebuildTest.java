package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lost ledger is made again from all releases, or not at all. */
class RebuildTest {

    private static final String KRAKATAU = "1,2017-02-07,Krakatau Exchange,South Korea,7000000,Coins left the wallets";
    private static final String MERAPI = "2,2018-06-20,Merapi Bank,India,2500000,Transfers by forged messages";

    @TempDir
    Path folder = Path.of("");

    @Test
    void damagedReleaseInTheMidstLeavesTheLedgerEmptyAndOneThatIsMendedDoesNot() throws IOException {
        Workspace workspace = new Workspace(folder).keyed("alpha", 1, KRAKATAU, MERAPI);
        workspace.published(Workspace.FIRST);
        String gone = workspace.latest().incidentOf("alpha/2");
        workspace.rows("alpha", KRAKATAU).published(Workspace.SECOND);
        workspace.rows("alpha", KRAKATAU.replace("7000000", "7100000")).published(Workspace.THIRD);
        workspace.delete("ledger");
        Path damaged = workspace.release("2026-11-21.1").resolve("breaks.csv");
        String whole = Files.readString(damaged);
        Files.writeString(damaged, whole + "damage");
        for (String command : new String[] {"rebuild", "rebuild"}) {
            Workspace.Ending refused = Workspace.say(workspace.arguments(command, Workspace.THIRD));
            assertThat(refused.code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
            assertThat(refused.said())
                    .as("as the first time: what was read of the release before is undone")
                    .contains("2026-11-21.1 is not what its SHA256SUMS say: breaks.csv", "nothing was rebuilt");
        }
        assertThat(workspace.night(Workspace.THIRD).said())
                .contains("does not know what lies under", "2026-11-20.1, 2026-11-21.1, 2026-11-22.1");
        Files.writeString(damaged, whole);
        assertThat(Workspace.say(workspace.arguments("rebuild", Workspace.THIRD))
                        .said())
                .contains("from 3 releases, 2026-11-20.1 to 2026-11-22.1: 3 events of ids, 1 incident.");
        assertThat(workspace.explain(gone).said()).contains(gone, "retired");
        assertThat(Workspace.say(workspace.arguments("rebuild", Workspace.THIRD))
                        .said())
                .contains("Nothing to rebuild");
    }
}
