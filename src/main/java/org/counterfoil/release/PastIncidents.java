package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was ever published of incidents.
 *
 * @param releases by number, oldest first
 * @param types of the columns of today
 * @param versions of every row, by incident, oldest first
 * @param changes of incidents that were published, by incident, oldest first
 * @param log what befell ids, oldest first
 */
public record PastIncidents(
        Map<Integer, ReleaseId> releases,
        Map<String, ColumnType> types,
        Map<String, List<RowVersion>> versions,
        Map<String, List<PastChange>> changes,
        List<IdEvent> log) {

    public PastIncidents {
        releases = Collections.unmodifiableMap(new TreeMap<>(releases));
        types = Collections.unmodifiableMap(new TreeMap<>(types));
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
        log = List.copyOf(log);
    }

    /** Groups versions by incident. */
    public static Map<String, List<RowVersion>> byIncident(List<RowVersion> versions) {
        Map<String, List<RowVersion>> grouped = new HashMap<>();
        versions.stream()
                .sorted(Comparator.comparingInt(RowVersion::from))
                .forEach(version -> grouped.computeIfAbsent(version.incident(), incident -> new ArrayList<>())
                        .add(version));
        return grouped;
    }

    List<RowVersion> of(String incident) {
        return versions.getOrDefault(incident, List.of());
    }

    /** The last release. */
    public ReleaseId last() {
        return releases.values().stream()
                .reduce((one, other) -> other)
                .orElseThrow(() -> new IllegalStateException("No release was ever published"));
    }

    String name(int release) {
        ReleaseId id = releases.get(release);
        return id == null ? "" : id.text();
    }

    /** The number of a release, or 0 where none has the name. */
    int number(String release) {
        return releases.entrySet().stream()
                .filter(entry -> entry.getValue().text().equals(release))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** @param release number of the release that told it */
    public record PastChange(int release, Change change) {}

    List<PastChange> changesOf(String incident) {
        return changes.getOrDefault(incident, List.of());
    }

    /** Why a cell or a whole row differs since a release; empty where no change was published. */
    String cause(int release, String incident, Change.Op op, String field) {
        return changesOf(incident).stream()
                .filter(past -> past.release() == release)
                .map(PastChange::change)
                .filter(change -> change.op() == op && change.field().equals(field))
                .map(Change::cause)
                .findFirst()
                .orElse("");
    }
}
