package org.counterfoil.nightly;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.counterfoil.ledger.LedgerMaking;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** What is done before the tables of a ledger are upgraded, and what is said where they cannot be. */
final class LedgerUpgrade {

    private LedgerUpgrade() {}

    /**
     * Copies a file that is to be upgraded; a database does by itself all of an upgrade or nothing of it.
     *
     * @throws Refusal if it cannot be copied
     */
    static void copied(Places places, Flyway flyway) {
        MigrationInfoService tables = flyway.info();
        if (places.ledger().isDatabase() || tables.applied().length == 0 || tables.pending().length == 0) {
            return;
        }
        try (Connection ledger = flyway.getConfiguration().getDataSource().getConnection()) {
            new LedgerMaking(places.ledger().folder()).copy(ledger);
        } catch (SQLException | IOException e) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "The ledger " + places.ledger() + " could not be copied before its tables are upgraded: "
                            + e.getMessage() + ". Nothing was done; make room for a copy, and start the night again.",
                    e);
        }
    }

    /** What to tell people where tables cannot be made or upgraded. */
    static RuntimeException refusal(Places places, MigrationInfoService info, FlywayException failure) {
        Optional<MigrationVersion> newer = Arrays.stream(info.applied())
                .filter(applied -> !applied.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo);
        if (newer.isPresent()) {
            return new Refusal(
                    ExitCode.INPUT_UNUSABLE,
                    "The ledger " + places.ledger()
                            + " was upgraded by a newer version of this program (its tables are version " + newer.get()
                            + "; " + NightEnvironment.version()
                            + " does not know them). Nothing was done. Run the newer program, or bring"
                            + " back the ledger as it was before the upgrade, with the releases of then.",
                    failure);
        }
        if (failure instanceof FlywayValidateException) {
            return new Refusal(
                    ExitCode.INPUT_UNUSABLE,
                    "The tables of the ledger " + places.ledger() + " are not those that this program made: "
                            + sentence(failure)
                            + ". Nothing was done. Bring back the ledger's last copy, or empty it and call rebuild, which"
                            + " makes it again from the releases; where nothing was published yet, start the night again.",
                    failure);
        }
        return new Refusal(
                ExitCode.FAILED,
                "The tables of the ledger " + places.ledger() + " could not be made or upgraded: " + sentence(failure)
                        + ". The next start begins with the ledger as it was; make room, and start the night again.",
                failure);
    }

    /** The first line that says something of the tables. */
    private static String sentence(FlywayException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("Validate failed"))
                .findFirst()
                .orElse("it does not say why")
                .replaceFirst("\\.$", "");
    }
}
