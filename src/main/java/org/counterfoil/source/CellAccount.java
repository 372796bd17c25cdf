package org.counterfoil.source;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where the cells of a document went. Nothing is lost: seen = mapped + ignored + quarantined. A passage of running text
 * counts as one cell; blank cells do not count.
 *
 * @param seen cells the reader delivered
 * @param mapped cells that became part of a header, a key, a claim or a stated total
 * @param ignored cells set aside by a rule, by the rule's name, sorted
 * @param quarantined cells set aside with an issue, by the slug, sorted
 */
public record CellAccount(long seen, long mapped, Map<String, Long> ignored, Map<String, Long> quarantined) {

    public static final CellAccount NOTHING = new CellAccount(0, 0, Map.of(), Map.of());

    public CellAccount {
        ignored = java.util.Collections.unmodifiableMap(new TreeMap<>(ignored));
        quarantined = java.util.Collections.unmodifiableMap(new TreeMap<>(quarantined));
        long accounted = mapped + sum(ignored) + sum(quarantined);
        if (seen != accounted) {
            throw new IllegalStateException("Cells were lost: " + seen + " seen, " + accounted + " accounted for");
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long ignoredCells() {
        return sum(ignored);
    }

    public long quarantinedCells() {
        return sum(quarantined);
    }
}
