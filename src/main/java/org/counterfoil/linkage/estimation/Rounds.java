package org.counterfoil.linkage.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The whole estimation: what non-matches look like, then m and the share of matches, then what leans on what, and again
 * until nothing moves. Whenever the dependences change, m starts from the expert once more, so that pairs which were taken
 * for matches because something was counted twice leave no trace.
 */
final class Rounds {

    private static final int MOST_ROUNDS = 12;
    private static final int LAST_LEARNING = 4;

    /** Expected matches from which on dependences are learnt: tables of so few pairs would be learnt by heart. */
    private static final double FEW = 300;

    /** In nats. */
    private static final double SETTLED = 0.02;

    private final Evidence evidence;
    private final Strength strength;
    final List<Iteration> iterations = new ArrayList<>();
    boolean converged;
    /** By comparison, what the expert's weights make of u: where m starts from, and what it is held towards. */
    private double[][] anchor;

    Model model;
    double[][] m;
    double[][] u;

    Rounds(Evidence evidence, Strength strength) {
        this.evidence = evidence;
        this.strength = strength;
        this.model = Model.expert(evidence);
        this.m = evidence.m;
        this.u = evidence.u;
        this.anchor = evidence.m;
        nonMatchesOf(model);
        this.m = anchor;
        this.model = new Model(model.families, model.share, m, u);
        for (int round = 0; round < MOST_ROUNDS && !converged; round++) {
            converged = round(round);
        }
        marginals();
        nonMatchesOf(model);
    }

    double expected() {
        double sum = 0;
        for (double matches : model.matches(evidence.candidates)) {
            sum += matches;
        }
        return sum;
    }

    /**
     * Whether nothing moved. Before the first round the expert alone says which candidates match, and may count twice: what
     * leans on what is then judged by non-matches alone.
     */
    private boolean round(int round) {
        Function<Family, double[]> matches = round == 0 ? family -> new double[family.cells()] : matchCounts();
        if (round > 0) {
            marginals();
        }
        NonMatches others = nonMatchesOf(model);
        Family[] families = model.families;
        if (round <= LAST_LEARNING && expected() >= FEW) {
            Worth worth = new Worth(matches, others::counts, m, u, strength.dependence());
            families = new Dependence(evidence, worth).learn();
        }
        boolean same = same(families, model.families);
        MatchEm em = new MatchEm(evidence, strength, towards(families, matches), round);
        Model next = em.run(same ? restart(others) : start(families, others));
        iterations.addAll(em.iterations());
        boolean settled = round > 0 && same && em.converged() && MatchEm.distance(model, next) < SETTLED;
        model = next;
        return settled;
    }

    private Function<Family, double[]> matchCounts() {
        double[] matches = model.matches(evidence.candidates);
        return family -> family.count(evidence.candidates, matches);
    }

    private void marginals() {
        Function<Family, double[]> matches = matchCounts();
        double[][] fresh = new double[evidence.size()][];
        for (int i = 0; i < fresh.length; i++) {
            double[] counts = matches.apply(Family.alone(i, evidence.sizes));
            fresh[i] = evidence.fixed[i] ? evidence.m[i] : MostProbable.shares(counts, anchor[i], strength.m());
        }
        m = fresh;
    }

    private NonMatches nonMatchesOf(Model current) {
        NonMatches others = new NonMatches(evidence, strength, current, m, u);
        u = others.marginals();
        anchor = Anchor.of(evidence, u);
        return others;
    }

    private double[][] towards(Family[] families, Function<Family, double[]> matches) {
        double[][] towards = new double[families.length][];
        for (Family family : families) {
            int child = family.child;
            double[] marginal = family.parents.length == 0 ? anchor[child] : m[child];
            towards[child] = new Backoff(matches, strength.dependence()).towards(family, marginal);
        }
        return towards;
    }

    private Model restart(NonMatches others) {
        return new Model(model.families, model.share, model.m, nonMatches(model.families, others));
    }

    private Model start(Family[] families, NonMatches others) {
        double[][] expert = new double[families.length][];
        for (Family family : families) {
            expert[family.child] = family.broadcast(anchor[family.child]);
        }
        return new Model(families, evidence.share, expert, nonMatches(families, others));
    }

    private double[][] nonMatches(Family[] families, NonMatches others) {
        double[][] rows = new double[families.length][];
        for (Family family : families) {
            rows[family.child] = evidence.fixed[family.child]
                    ? u[family.child]
                    : new Backoff(others::counts, strength.dependence()).rows(family, u[family.child]);
        }
        return rows;
    }

    private static boolean same(Family[] some, Family[] others) {
        for (int i = 0; i < some.length; i++) {
            if (!java.util.Arrays.equals(some[i].parents, others[i].parents)) {
                return false;
            }
        }
        return true;
    }
}
