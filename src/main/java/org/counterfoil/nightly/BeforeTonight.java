package org.counterfoil.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.counterfoil.incident.ReportId;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Table;
import org.jspecify.annotations.Nullable;

/** What the ledger has of the nights before this one, as it was before this one is published. Each is read once. Not thread-safe. */
final class BeforeTonight {

    private final Ledger ledger;
    private @Nullable Map<ReportId, String> membership;
    private @Nullable Map<String, LocalDate> firstSeen;
    private @Nullable Optional<List<Table>> tables;

    BeforeTonight(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The incident that each report stood in last: of every report that ever was. */
    Map<ReportId, String> membership() {
        if (membership == null) {
            membership = ledger.memory().membership();
        }
        return membership;
    }

    /** The night in which a break was first seen, by its identity. */
    Function<String, Optional<LocalDate>> firstSeen() {
        Map<String, LocalDate> nights = firstSeen == null ? ledger.memory().firstSeen() : firstSeen;
        firstSeen = nights;
        return identity -> Optional.ofNullable(nights.get(identity));
    }

    /** The tables of the last release that are remembered; empty before the first. */
    Optional<List<Table>> tables() {
        if (tables == null) {
            tables = Optional.of(ledger.memory().publishedTables(ReleaseTables.REMEMBERED))
                    .filter(before -> !before.isEmpty());
        }
        return tables;
    }
}
