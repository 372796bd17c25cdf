package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.StatedTotal;
import org.jspecify.annotations.Nullable;

/**
 * What the incidents in a scope come to in one measure.
 *
 * @param range low to high; for a count of nothing 0, for an amount that nobody gives null
 * @param unvalued ids of incidents that give no figure; empty for counts
 */
record Tally(@Nullable Range range, List<String> unvalued) {

    static Tally of(StatedTotal total, Selection selection) {
        if (total.measure().isAmount()) {
            return new AmountTally(total, selection).tally();
        }
        List<Item> sure = selection.inside();
        List<Item> counted = selection.counted();
        Range range = switch (total.measure()) {
            case INCIDENTS -> counts(sure.size(), counted.size(), counted.size());
            case COUNTRIES -> counts(countries(sure), countries(counted), countries(counted));
            default -> victims(sure, counted);
        };
        return new Tally(range, List.of());
    }

    private static long countries(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.countries().stream())
                .distinct()
                .count();
    }

    /** Incidents without a name may all have hit one victim that is named elsewhere, or one each. */
    private static Range victims(List<Item> sure, List<Item> counted) {
        return counts(
                names(sure), names(counted), names(counted) + nameless(counted).count());
    }

    private static long names(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.namedVictims().stream())
                .distinct()
                .count();
    }

    private static Stream<Item> nameless(List<Item> items) {
        return items.stream().filter(item -> item.namedVictims().isEmpty());
    }

    private static Range counts(long low, long best, long high) {
        return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(best), BigDecimal.valueOf(high));
    }
}
