package org.counterfoil.nightly;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Says what is wrong with the tables of a ledger. */
final class LedgerUpgrade {

    private LedgerUpgrade() {}

    /** @return the failure itself, unless a newer program has been at the ledger */
    static RuntimeException refusal(Places places, MigrationInfoService info, FlywayValidateException failure) {
        Optional<MigrationVersion> newer = Arrays.stream(info.applied())
                .filter(applied -> !applied.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo);
        if (newer.isEmpty()) {
            return failure;
        }
        return new Refusal(
                ExitCode.INPUT_UNUSABLE,
                "The ledger " + places.ledger()
                        + " was upgraded by a newer version of this program (its tables are version " + newer.get()
                        + "; " + NightEnvironment.version()
                        + " does not know them). Nothing was done. Run the newer program, or bring"
                        + " back the ledger as it was before the upgrade, with the releases of then.",
                failure);
    }
}
