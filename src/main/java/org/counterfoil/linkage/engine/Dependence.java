package org.counterfoil.linkage.engine;

import java.util.Arrays;
import java.util.List;

/**
 * How much of a comparison's evidence others have given already. Correlated comparisons must not count twice: an e-mail
 * address made from a name says little once the name is known to agree. Immutable.
 */
public final class Dependence {

    private final int[] parents;
    private final int[] parentLevels;
    private final double[] bits;
    private final int levels;
    private final List<Lift> lifts;

    private Dependence(int[] parents, int[] parentLevels, double[] bits, int levels, List<Lift> lifts) {
        this.parents = parents;
        this.parentLevels = parentLevels;
        this.bits = bits;
        this.levels = levels;
        this.lifts = lifts;
    }

    /**
     * Evidence <em>for</em> a match counts as far as it goes beyond what the others have given for one: for where nothing was
     * measured. Of two, only the stronger counts; an address made of name and year is worth what it says more than both.
     *
     * @param parents numbers of the other comparisons
     */
    public static Dependence explainedBy(int... parents) {
        return new Dependence(parents.clone(), new int[0], new double[0], 0, List.of());
    }

    /**
     * Each level weighs what it weighs given the levels of the others.
     *
     * @param parents numbers of the other comparisons
     * @param parentLevels number of levels of each
     * @param bits row after row; in a row by level. The row of the parents' levels is counted with the first parent
     *     slowest, a missing level being the first of each parent's, then its levels from 0
     * @param levels number of levels in a row
     */
    public static Dependence given(int[] parents, int[] parentLevels, double[] bits, int levels) {
        int rows = Arrays.stream(parentLevels).map(n -> n + 1).reduce(1, (a, b) -> a * b);
        if (bits.length != rows * levels) {
            throw new IllegalArgumentException(
                    "A table of " + rows + " rows and " + levels + " levels needs as many weights, not " + bits.length);
        }
        return new Dependence(parents.clone(), parentLevels.clone(), bits.clone(), levels, List.of());
    }

    /**
     * What the outcome of other comparisons, taken together, is worth once a level is known: in place of what they are worth
     * by themselves, values and all. That two who share an address share its name too is as likely with a rare name as with a
     * common one.
     *
     * @param parents their numbers
     * @param parentLevels number of levels of each
     * @param bits by level, then by outcome of the parents: the first parent counts slowest, a missing level being the first
     *     of each parent's, then its levels from 0
     * @param least by outcome of the parents, what they weigh at least by themselves
     */
    public record Lift(int[] parents, int[] parentLevels, double[][] bits, double[] least) {

        private double most(int level) {
            double most = 0;
            for (int outcome = 0; level < bits.length - 1 && outcome < least.length; outcome++) {
                most = Math.max(most, bits[level][outcome] - least[outcome]);
            }
            return most;
        }

        /** Nothing at the last level, where the two differ: pairs that were compared are a choice there. */
        private double of(int level, Outcome[] outcomes) {
            if (level == bits.length - 1) {
                return 0;
            }
            int outcome = 0;
            double said = 0;
            for (int i = 0; i < parents.length; i++) {
                Outcome parent = outcomes[parents[i]];
                outcome = outcome * (parentLevels[i] + 1) + parent.level + 1;
                said += parent.level < 0 ? 0 : parent.bits;
            }
            return bits[level][outcome] - said;
        }
    }

    /**
     * The others take off, or add, what their outcome is likelier or less likely among pairs that do not match once the level is
     * known, against the same among pairs that do. What speaks for a match never speaks against it for that: what few pairs
     * show is measured badly.
     *
     * @param lifts of one group of comparisons, or of several that are taken as independent given the level
     */
    public static Dependence lifted(List<Lift> lifts) {
        return new Dependence(new int[0], new int[0], new double[0], 0, List.copyOf(lifts));
    }

    /**
     * What is left of the weight.
     *
     * @param level reached, not missing
     * @param alone weight of the value at that level by itself
     * @param usual weight of the level by itself, values aside
     */
    double left(int level, double alone, double usual, Outcome[] outcomes) {
        if (!lifts.isEmpty()) {
            return Math.max(Math.min(alone, 0), alone + lift(level, outcomes));
        }
        if (levels == 0) {
            return alone > 0 ? Math.max(0, alone - said(outcomes)) : alone;
        }
        int row = 0;
        for (int i = 0; i < parents.length; i++) {
            row = row * (parentLevels[i] + 1) + outcomes[parents[i]].level + 1;
        }
        return bits[row * levels + level] + alone - usual;
    }

    /**
     * Not less than what is left of the weight, whatever the others have come to.
     *
     * @param alone not less than the weight of the value at that level by itself
     */
    double most(int level, double alone, double usual) {
        if (!lifts.isEmpty()) {
            double lift = 0;
            for (Lift each : lifts) {
                lift += each.most(level);
            }
            return Math.max(Math.min(alone, 0), alone + lift);
        }
        double given = levels == 0 ? usual : Double.NEGATIVE_INFINITY;
        for (int cell = level; cell < bits.length; cell += levels) {
            given = Math.max(given, bits[cell]);
        }
        return alone + given - usual;
    }

    private double lift(int level, Outcome[] outcomes) {
        double sum = 0;
        for (int i = 0; i < lifts.size(); i++) {
            sum += lifts.get(i).of(level, outcomes);
        }
        return sum;
    }

    /** Evidence for a match that the others have given. */
    private double said(Outcome[] outcomes) {
        double said = 0;
        for (int parent : parents) {
            said += Math.max(0, outcomes[parent].bits);
        }
        return said;
    }
}
