package org.counterfoil.nightly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.Memory;
import org.counterfoil.ledger.ReleaseEntry;
import org.counterfoil.release.Column;
import org.counterfoil.release.OldFile;
import org.counterfoil.release.PastIncidents;
import org.counterfoil.release.PastIncidents.PastChange;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.RowVersion;
import org.counterfoil.release.Table;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Holds an earlier download against what the ledger remembers. */
@Component
@Lazy
class StaleFinder {

    private static final String INCIDENTS = "incidents";

    private final Ledger ledger;
    private final Places places;

    StaleFinder(Ledger ledger, Places places) {
        this.ledger = ledger;
        this.places = places;
    }

    StaleReport report(Path path) {
        Memory memory = ledger.memory();
        Table now = memory.publishedTables(List.of(INCIDENTS)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ExitCode.NOT_FOUND,
                        "The ledger " + places.ledger() + " knows of no release. Name it with --ledger."));
        OldFile file = StaleFile.read(path, now.columns());
        List<ReleaseEntry> releases = memory.releases();
        return StaleReport.of(path, file, past(memory, releases, now)).pruned(lastPruned(releases));
    }

    private static String lastPruned(List<ReleaseEntry> releases) {
        return releases.stream()
                .filter(ReleaseEntry::isPruned)
                .map(entry -> entry.id().text())
                .reduce("", (one, other) -> other);
    }

    private static PastIncidents past(Memory memory, List<ReleaseEntry> entries, Table now) {
        Map<Integer, ReleaseId> releases = new TreeMap<>();
        entries.forEach(entry -> releases.put(entry.number(), entry.id()));
        Map<String, List<PastChange>> changes = new HashMap<>();
        List<Integer> remembered = entries.stream()
                .filter(entry -> !entry.isPruned())
                .map(ReleaseEntry::number)
                .toList();
        for (Integer release : remembered) {
            ReleaseTables.published(memory.publishedTables(release, List.of("changes"))).stream()
                    .filter(change -> change.table().equals(INCIDENTS))
                    .forEach(change -> changes.computeIfAbsent(change.key(), incident -> new ArrayList<>())
                            .add(new PastChange(release, change)));
        }
        List<RowVersion> versions = memory.versions(INCIDENTS);
        return new PastIncidents(
                releases,
                now.columns().stream().collect(Collectors.toMap(Column::name, Column::type)),
                PastIncidents.byIncident(versions),
                changes,
                memory.idEvents());
    }
}
