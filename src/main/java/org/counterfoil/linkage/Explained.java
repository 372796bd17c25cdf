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
     * By level. A level that pairs drawn from all hardly show is counted among the candidates: nearly all pairs that agree so
     * well are some, and where they are not, u comes out too small by what was not found.
     *
     * @param pairs how many there are in all
     * @param drawn how many of them were drawn
     */
    double[] u(double pairs, double drawn) {
        double random = Arrays.stream(otherRandom).sum();
        double comparable = pairs * random / Math.max(1, drawn);
        double[] u = new double[matching.length];
        for (int level = 0; level < u.length; level++) {
            double seen = otherRandom[level] / Math.max(1, random);
            double found = otherCandidates[level] / Math.max(1, comparable);
            double expert = Math.min(comparison.levels().get(level).u(), 2 / Math.max(1, random));
            u[level] = otherRandom[level] >= ENOUGH ? Math.max(seen, found) : Math.max(found, Math.min(expert, seen));
            u[level] = Math.max(u[level], 1 / Math.max(2, comparable));
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
