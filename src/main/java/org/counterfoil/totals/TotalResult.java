package org.counterfoil.totals;

import java.util.List;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.StatedTotal;
import org.jspecify.annotations.Nullable;

/**
 * A stated total, held against the incidents in its scope.
 *
 * @param itemised what the incidents in scope come to, low to high; null where nothing in scope has a figure
 * @param unallocated what was stated and is not itemised, never below 0; null where nothing was itemised
 * @param difference stated minus itemised, signed; null where nothing was itemised
 * @param counted ids of the incidents counted in, sorted
 * @param unvalued ids of those in scope that give no figure for the measure; empty for counts
 * @param note one sentence on how it was held, for people
 */
public record TotalResult(
        StatedTotal total,
        @Nullable Range itemised,
        @Nullable Range unallocated,
        @Nullable Range difference,
        List<String> counted,
        List<String> unvalued,
        boolean met,
        String note) {

    public TotalResult {
        counted = List.copyOf(counted);
        unvalued = List.copyOf(unvalued);
    }
}
