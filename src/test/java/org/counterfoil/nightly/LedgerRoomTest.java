package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.counterfoil.ledger.LedgerPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerRoomTest {

    private static final LedgerPlace LEDGER = new LedgerPlace("/var/lib/counterfoil/ledger");
    private static final long MEGABYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource(textBlock = """
            15, 0,    16, a new one
            15, 100,  16, a small one
            99, 1000, 100, a tenth of a large one
            """)
    void refusesANightOnADiskThatIsNearlyFull(long free, long size, long needed, String why) {
        assertThatThrownBy(() -> LedgerRoom.require(LEDGER, free * MEGABYTE, size * MEGABYTE))
                .as(why)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.FAILED))
                .hasMessageContaining("The disk of the ledger " + LEDGER)
                .hasMessageContaining("a night should find " + needed + " MB. Make room");
    }

    @ParameterizedTest
    @CsvSource({"16, 0", "16, 160", "100, 1000", "9000, 1000"})
    void letsANightGoOnWhereThereIsRoom(long free, long size) {
        assertThatCode(() -> LedgerRoom.require(LEDGER, free * MEGABYTE, size * MEGABYTE))
                .doesNotThrowAnyException();
    }

    @Test
    void asksTheDiskThatTheLedgerIsOn(@TempDir Path folder) {
        assertThatCode(() -> LedgerRoom.require(new LedgerPlace(folder.toString())))
                .doesNotThrowAnyException();
        assertThatCode(() -> LedgerRoom.require(new LedgerPlace("jdbc:postgresql://localhost/none")))
                .doesNotThrowAnyException();
    }
}
