package org.counterfoil.linkage.estimation;

import java.util.List;

/**
 * What an estimate is made from.
 *
 * @param comparisons in the order in which the patterns are packed
 * @param pairs number of all possible pairs, found by blocking or not: n(n-1)/2 in one list, n1·n2 between two
 * @param share of matches among all possible pairs, as an expert holds it; above 0, below 1
 * @param candidates the pairs that some blocking rule found, each once
 * @param random pairs drawn with equal chance from all possible ones, or all of them
 * @param strata for as many comparisons as there can be; without one, dependence on that comparison is seen only as far as
 *     random pairs show it
 */
public record Observations(
        List<ExpertComparison> comparisons,
        double pairs,
        double share,
        Patterns candidates,
        Patterns random,
        List<Stratum> strata) {

    /**
     * @throws IllegalArgumentException if a name occurs twice, the share is not between 0 and 1, or there are more
     *     candidates than pairs
     */
    public Observations {
        comparisons = List.copyOf(comparisons);
        strata = List.copyOf(strata);
        long names = comparisons.stream().map(ExpertComparison::name).distinct().count();
        require(names == comparisons.size(), "two comparisons have one name; name them apart");
        require(share > 0 && share < 1, "share of matches is " + share + "; give one between 0 and 1");
        require(
                candidates.pairs() <= pairs,
                "there are " + candidates.pairs() + " candidates of " + pairs
                        + " possible pairs; count each pair once");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** How the patterns are packed. */
    public Layout layout() {
        return layout(comparisons);
    }

    /** How patterns of these comparisons are packed. */
    public static Layout layout(List<ExpertComparison> comparisons) {
        return Layout.of(comparisons.stream().map(ExpertComparison::size).toList());
    }

    /** The same with comparison {@code order[i]} at place i. */
    Observations reordered(int[] order) {
        List<ExpertComparison> moved =
                java.util.Arrays.stream(order).mapToObj(comparisons::get).toList();
        Layout from = layout();
        Layout to = layout(moved);
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        List<Stratum> movedStrata = strata.stream()
                .map(stratum -> new Stratum(
                        place[stratum.comparison()],
                        stratum.level(),
                        stratum.pairs(),
                        stratum.drawn().reordered(from, to, order)))
                .sorted(java.util.Comparator.comparingInt(Stratum::comparison))
                .toList();
        return new Observations(
                moved,
                pairs,
                share,
                candidates.reordered(from, to, order),
                random.reordered(from, to, order),
                movedStrata);
    }
}
