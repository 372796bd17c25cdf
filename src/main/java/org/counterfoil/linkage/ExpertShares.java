package org.counterfoil.linkage;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.counterfoil.linkage.estimation.ExpertComparison;

/** What an expert says of a comparison, as an estimation takes it. */
final class ExpertShares {

    /** Levels whose shares sum to so much are all there are; otherwise some pairs reach none. */
    private static final double WHOLE = 0.95;

    private ExpertShares() {}

    /**
     * Where reports stand, and what only few of them can be compared by at all, no record without a label speaks of: two rows
     * of one list that name one victim look like a match, and a victim that was hit twice looks the same.
     */
    static ExpertComparison of(Comparison comparison) {
        List<Level> levels = comparison.levels();
        boolean whole = Math.min(sum(levels, Level::m), sum(levels, Level::u)) >= WHOLE;
        boolean listing = comparison.fields().isEmpty();
        double m = whole ? sum(levels, Level::m) : 1;
        double u = whole ? sum(levels, Level::u) : 1;
        return new ExpertComparison(
                comparison.name(),
                levels.stream().map(Level::name).toList(),
                levels.stream().map(level -> level.m() / m).toList(),
                levels.stream().map(level -> level.u() / u).toList(),
                listing || !whole);
    }

    private static double sum(List<Level> levels, ToDoubleFunction<Level> share) {
        return levels.stream().mapToDouble(share).sum();
    }
}
