package org.counterfoil.linkage.estimation;

import java.util.ArrayList;
import java.util.List;

/**
 * Expectation–maximisation of m and the share of matches, with u held fixed. Pairs that are no candidates count as no
 * matches.
 */
final class MatchEm {

    private static final int MOST_ITERATIONS = 300;

    /** In nats: a weight that moves by less has settled. */
    private static final double SETTLED = 0.0002;

    private final Evidence evidence;
    private final Strength strength;
    private final double[][] towards;
    private final int round;
    private final List<Iteration> iterations = new ArrayList<>();
    private boolean converged;

    /**
     * @param towards what the rows of m are held towards, by comparison and cell
     */
    MatchEm(Evidence evidence, Strength strength, double[][] towards, int round) {
        this.evidence = evidence;
        this.strength = strength;
        this.towards = towards;
        this.round = round;
    }

    List<Iteration> iterations() {
        return iterations;
    }

    boolean converged() {
        return converged;
    }

    Model run(Model start) {
        Model model = start;
        for (int i = 0; i < MOST_ITERATIONS && !converged; i++) {
            Model next = step(model);
            converged = distance(model, next) < SETTLED;
            model = next;
        }
        return model;
    }

    private Model step(Model model) {
        Vectors candidates = evidence.candidates;
        double[] matches = model.evidence(candidates);
        double prior = model.prior();
        double posterior = evidence.pairs * StrictMath.log1p(-model.share) + logPrior(model);
        double expected = 0;
        for (int p = 0; p < matches.length; p++) {
            double odds = StrictMath.exp(prior + matches[p]);
            posterior += candidates.counts[p] * (odds > 1e300 ? prior + matches[p] : StrictMath.log1p(odds));
            matches[p] = candidates.counts[p] * Model.probability(prior + matches[p]);
            expected += matches[p];
        }
        iterations.add(new Iteration(round, posterior, expected));
        return maximised(model, matches, expected);
    }

    private Model maximised(Model model, double[] matches, double expected) {
        double[][] m = new double[model.m.length][];
        for (Family family : model.families) {
            int child = family.child;
            m[child] = evidence.fixed[child]
                    ? evidence.m[child]
                    : Backoff.fit(family, family.count(evidence.candidates, matches), towards[child], strength(family));
        }
        double share = MostProbable.share(expected, evidence.pairs, evidence.share, strength.share());
        return new Model(model.families, share, m, model.u);
    }

    private double strength(Family family) {
        return family.parents.length == 0 ? strength.m() : strength.dependence();
    }

    private double logPrior(Model model) {
        double[] share = {model.share, 1 - model.share};
        double sum = MostProbable.logPrior(share, new double[] {evidence.share, 1 - evidence.share}, strength.share());
        for (Family family : model.families) {
            sum += MostProbable.logPrior(model.m[family.child], towards[family.child], strength(family));
        }
        return sum;
    }

    /** The most that a weight differs, in nats. Only u of the same families is compared: weights differ as m does. */
    static double distance(Model one, Model other) {
        double most = Math.abs(one.prior() - other.prior());
        for (int i = 0; i < one.m.length; i++) {
            for (int cell = 0; cell < one.m[i].length; cell++) {
                most = Math.max(most, Math.abs(one.weight(i, cell) - other.weight(i, cell)));
            }
        }
        return most;
    }
}
