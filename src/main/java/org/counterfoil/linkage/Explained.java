package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import org.counterfoil.linkage.engine.PatternCounts.Pattern;

/**
 * Shares of the levels of a comparison that others explain in part. It has no say in which pairs match: an address made from a
 * name would vote for the name once more. Given what the others say, its levels are counted in both classes.
 */
final class Explained {

    /** Sightings that the expert's shares are worth. */
    private static final double STRENGTH = 10;

    /** Sightings from which on a share is taken from pairs drawn from all. */
    private static final double ENOUGH = 20;

    private final Comparison comparison;
    private final int place;
    private final double[] matching;
    private final double[] otherCandidates;
    private final double[] otherRandom;

    Explained(Comparison comparison, int place) {
        this.comparison = comparison;
        this.place = place;
        this.matching = new double[comparison.levels().size()];
        this.otherCandidates = new double[matching.length];
        this.otherRandom = new double[matching.length];
    }

    /** @param probability by pattern, that a pair of it matches, by what the other comparisons say */
    void candidates(List<Pattern> patterns, double[] probability) {
        for (int i = 0; i < patterns.size(); i++) {
            int level = patterns.get(i).levels()[place];
            if (level >= 0) {
                matching[level] += patterns.get(i).count() * probability[i];
                otherCandidates[level] += patterns.get(i).count() * (1 - probability[i]);
            }
        }
    }

    /** Pairs drawn from all. */
    void random(List<Pattern> patterns, double[] probability) {
        for (int i = 0; i < patterns.size(); i++) {
            int level = patterns.get(i).levels()[place];
            if (level >= 0) {
                otherRandom[level] += patterns.get(i).count() * (1 - probability[i]);
            }
        }
    }

    /**
     * By level. Equality of a value is counted, of candidates alone where these are most of the pairs. A level that pairs drawn from all hardly show is counted among the candidates,
     * as nearly all pairs that agree so well are some: what they show has a gamma law of shape 1, which the pairs drawn move.
     *
     * @param pairs how many there are in all
     * @param drawn how many of them were drawn
     * @param sharing pairs in all that come to the first level, matches too; NaN where that is not known
     */
    double[] u(double pairs, double drawn, double sharing) {
        double random = Arrays.stream(otherRandom).sum();
        double comparable = Math.max(2, pairs * random / Math.max(1, drawn));
        double[] u = new double[matching.length];
        for (int level = 0; level < u.length; level++) {
            double found = Math.max(1, otherCandidates[level]) / comparable;
            boolean seen = otherRandom[level] >= ENOUGH;
            double all = seen ? otherRandom[level] / random : (1 + otherRandom[level]) / (1 / found + random);
            u[level] = Math.max(found, all);
        }
        if (!Double.isNaN(sharing)) {
            double others = Math.max(1, Math.max(otherCandidates[0], sharing - matching[0]));
            u[0] = (otherCandidates[0] > others / 2 ? otherCandidates[0] : others) / comparable;
        }
        return random < ENOUGH ? expertU() : whole(u);
    }

    private double[] expertU() {
        return whole(comparison.levels().stream().mapToDouble(Level::u).toArray());
    }

    /** By level, held to what the expert's outcomes are worth. */
    double[] m(double[] u) {
        double[] m = new double[matching.length];
        double sum = Arrays.stream(matching).sum();
        for (int level = 0; level < m.length; level++) {
            Level expert = comparison.levels().get(level);
            double held = Math.min(1, u[level] * expert.m() / expert.u());
            m[level] = (matching[level] + STRENGTH * held) / (sum + STRENGTH);
        }
        return whole(m);
    }

    private static double[] whole(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }
}
