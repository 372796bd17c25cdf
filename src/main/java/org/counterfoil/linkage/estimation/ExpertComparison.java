package org.counterfoil.linkage.estimation;

import java.util.List;

/**
 * One comparison as an expert sees it before any data: its levels and what share of the pairs comes to each.
 *
 * @param name unique among the comparisons of one estimate; used in messages
 * @param levels names of the levels, 1 to 62 of them; level 0 is the first
 * @param m share of the matching pairs at each level, of those that can be compared; above 0, sums to 1
 * @param u share of the other pairs at each level; above 0, sums to 1
 * @param fixed whether the expert's shares stand whatever the data say, since records without labels cannot speak of them;
 *     then they may sum to less than 1, what is left being pairs that reach no level
 */
public record ExpertComparison(String name, List<String> levels, List<Double> m, List<Double> u, boolean fixed) {

    private static final double ROUNDING = 0.01;

    /**
     * Shares that sum to 1 within 0.01 are scaled to sum to 1.
     *
     * @throws IllegalArgumentException if the sizes differ or a share is not above 0, with the numbers
     */
    public ExpertComparison {
        levels = List.copyOf(levels);
        m = fixed ? List.copyOf(m) : shares(name, "m", levels.size(), m);
        u = fixed ? List.copyOf(u) : shares(name, "u", levels.size(), u);
    }

    /** One whose shares move with the data. */
    public ExpertComparison(String name, List<String> levels, List<Double> m, List<Double> u) {
        this(name, levels, m, u, false);
    }

    private static List<Double> shares(String name, String which, int levels, List<Double> given) {
        double sum = given.stream().mapToDouble(Double::doubleValue).sum();
        boolean sound =
                given.size() == levels && given.stream().allMatch(share -> share > 0) && Math.abs(sum - 1) <= ROUNDING;
        if (!sound) {
            throw new IllegalArgumentException("comparison " + name + ": " + which + " is " + given + " for " + levels
                    + " levels; give one share above 0 for each, 1 in sum");
        }
        return given.stream().map(share -> share / sum).toList();
    }

    int size() {
        return levels.size();
    }
}
