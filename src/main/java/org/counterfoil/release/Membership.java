package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.ScoredPair;
import org.counterfoil.linkage.Waterfall;
import org.jspecify.annotations.Nullable;

/** How sure it is that a report belongs to its incident: its strongest link to another report of it. */
final class Membership {

    private static final Comparator<ScoredPair> STRONGEST = Comparator.comparing(
                    (ScoredPair pair) -> pair.judgement().equals("same"))
            .thenComparing(ScoredPair::weight)
            .thenComparing(ScoredPair.ORDER.reversed());

    private final Map<ReportId, Held> held = new HashMap<>();

    /** What is told of a report, on each of its claims again. */
    private record Held(@Nullable BigDecimal probability, String words) {

        static Held by(ScoredPair pair) {
            return pair.judgement().isEmpty()
                    ? new Held(LinkTable.rounded(pair.weight().probability(), 2), Waterfall.gist(pair))
                    : new Held(null, "a person decided");
        }
    }

    Membership(ReleaseContent content) {
        Map<ReportId, ScoredPair> strongest = new HashMap<>();
        Map<ReportId, String> incidents = LinkTable.incidents(content);
        for (ScoredPair pair : content.pairs().held()) {
            String incident = incidents.get(pair.left());
            if (incident != null && incident.equals(incidents.get(pair.right()))) {
                strongest.merge(pair.left(), pair, Membership::stronger);
                strongest.merge(pair.right(), pair, Membership::stronger);
            }
        }
        Map<ScoredPair, Held> told = new IdentityHashMap<>();
        strongest.forEach((report, pair) -> held.put(report, told.computeIfAbsent(pair, Held::by)));
    }

    private static ScoredPair stronger(ScoredPair one, ScoredPair other) {
        return STRONGEST.compare(one, other) >= 0 ? one : other;
    }

    /** Rounded to hundredths, so that it does not move with every report that comes in; null where a person decided. */
    @Nullable
    BigDecimal probability(Report report) {
        Held by = held.get(report.id());
        return by == null ? null : by.probability();
    }

    /** {@code victim, same name; day, same day}; empty for a report that is its incident alone. */
    String words(Report report) {
        Held by = held.get(report.id());
        return by == null ? "" : by.words();
    }
}
