package org.counterfoil.source;

import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Issue;

/** Counts where cells go. What was seen is counted apart from it, so that a cell that is forgotten shows. */
final class CellTally {

    private long mapped;
    private final Map<String, Long> ignored = new TreeMap<>();
    private final Map<String, Long> quarantined = new TreeMap<>();

    void map(long cells) {
        mapped += cells;
    }

    void ignore(String rule, long cells) {
        add(ignored, rule, cells);
    }

    void quarantine(Issue.Kind kind, long cells) {
        add(quarantined, kind.slug(), cells);
    }

    void add(CellTally other) {
        mapped += other.mapped;
        other.ignored.forEach((rule, cells) -> add(ignored, rule, cells));
        other.quarantined.forEach((slug, cells) -> add(quarantined, slug, cells));
    }

    private static void add(Map<String, Long> counts, String name, long cells) {
        if (cells > 0) {
            counts.merge(name, cells, Long::sum);
        }
    }

    /** @throws IllegalStateException if cells were lost or counted twice */
    CellAccount account(RawDocument raw) {
        return new CellAccount(seen(raw), mapped, ignored, quarantined);
    }

    private static long seen(RawDocument raw) {
        long cells = raw.tables().stream().mapToLong(CellTally::cells).sum();
        return cells
                + raw.passages().stream()
                        .filter(passage -> !passage.text().isBlank())
                        .count();
    }

    static long cells(RawTable table) {
        return table.rows().stream().mapToLong(row -> row.cells().size()).sum();
    }
}
