package org.counterfoil.totals;

import java.util.List;
import org.counterfoil.incident.Break;

/**
 * What holding the stated totals against the incidents came to.
 *
 * @param results one a stated total, in {@link org.counterfoil.incident.StatedTotal#ORDER}
 * @param breaks in {@link Break#ORDER}
 * @param overlaps pairs of totals that may not be added, in {@link Overlap#ORDER}
 */
public record TotalsOutcome(List<TotalResult> results, List<Break> breaks, List<Overlap> overlaps) {

    public TotalsOutcome {
        results = List.copyOf(results);
        breaks = breaks.stream().distinct().sorted(Break.ORDER).toList();
        overlaps = List.copyOf(overlaps);
    }
}
