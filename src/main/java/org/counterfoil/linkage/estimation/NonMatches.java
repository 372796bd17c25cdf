package org.counterfoil.linkage.estimation;

import org.jspecify.annotations.Nullable;

/**
 * What pairs that do not match look like, from pairs drawn at random and from strata, never from candidates: candidates
 * agree on some blocking rule, so among them comparisons that have nothing to do with each other seem to exclude or to need
 * each other. A stratum is chosen by one comparison alone, which is what u given that comparison asks for.
 *
 * <p>The matches among the drawn pairs are taken out by their probability. Where dependence is asked about among
 * those drawn from all, a comparison has no say in which of them match: it would take the pairs that it wrongly holds for
 * matches out of the evidence against itself.
 */
final class NonMatches {

    private static final double FEW = 20;

    /** Of the pairs with one value, the share that must be no matches for them to speak of those. */
    private static final double LEAST_OTHERS = 0.01;

    private final Evidence evidence;
    private final Strength strength;
    private final Model model;
    private final double[][] m;
    private final double[][] u;
    private final double[] @Nullable [] randomWithout;
    private final double[] @Nullable [] inStrata;

    /**
     * @param model says which of the pairs drawn from all are matches
     * @param m by comparison, whatever the others say; says which pairs of a stratum are matches
     * @param u likewise, as known so far
     */
    NonMatches(Evidence evidence, Strength strength, Model model, double[][] m, double[][] u) {
        this.evidence = evidence;
        this.strength = strength;
        this.model = model;
        this.m = m;
        this.u = u;
        this.randomWithout = new double[evidence.size()][];
        this.inStrata = new double[evidence.size()][];
    }

    /** u of every comparison by itself. */
    double[][] marginals() {
        double[][] marginals = new double[evidence.size()][];
        for (int i = 0; i < marginals.length; i++) {
            marginals[i] = marginal(i);
        }
        return marginals;
    }

    private double[] marginal(int comparison) {
        Vectors random = evidence.random;
        Family alone = Family.alone(comparison, evidence.sizes);
        double[] counts = alone.count(random, withoutMatches(random, model.posteriors(random), evidence.randomScale()));
        double[] expected = evidence.u[comparison];
        Evidence.Drawn drawn = evidence.strata[comparison];
        if (evidence.fixed[comparison]) {
            return expected;
        }
        if (drawn == null) {
            return MostProbable.shares(counts, expected, strength.u());
        }
        double same = sameValue(comparison, drawn);
        return around(drawn.level(), same, counts, expected);
    }

    /** u of the level of a stratum: how many pairs have one value is known, not drawn, and how many of them match expected. */
    private double sameValue(int comparison, Evidence.Drawn drawn) {
        double expected = evidence.u[comparison][drawn.level()];
        double comparable = evidence.random.size() == 0
                ? evidence.pairs
                : evidence.pairs * evidence.random.comparable(comparison) / evidence.random.pairs();
        double seen = Math.max(0, drawn.pairs() - matchesAt(comparison, drawn.level()));
        return comparable == 0
                ? expected
                : MostProbable.share(seen, Math.max(seen, comparable), expected, strength.u());
    }

    /** One level's share is known; the others share the rest. */
    private double[] around(int level, double share, double[] counts, double[] expected) {
        double[] otherCounts = counts.clone();
        double[] others = expected.clone();
        otherCounts[level] = 0;
        double rest = 1 - expected[level];
        if (rest <= 0) {
            return expected;
        }
        double[] shares = new double[others.length];
        double[] fitted = MostProbable.shares(
                without(otherCounts, level), scaled(without(others, level), 1 / rest), strength.u());
        for (int i = 0; i < shares.length; i++) {
            shares[i] = i == level ? share : fitted[i < level ? i : i - 1] * (1 - share);
        }
        return shares;
    }

    /** Sightings by cell of a family; rows of a stratum from the stratum, all others from random pairs. */
    double[] counts(Family family) {
        double[] counts = family.count(evidence.random, random(family.child));
        boolean[] replaced = new boolean[family.rows()];
        for (int place = 0; place < family.parents.length; place++) {
            Evidence.Drawn drawn = usable(family.parents[place]);
            if (drawn != null) {
                double[] weights = stratum(family.parents[place], drawn);
                double[] found = family.count(drawn.drawn(), weights);
                add(family, place, drawn.level(), found, counts, replaced);
            }
        }
        return counts;
    }

    private static void add(Family family, int place, int level, double[] found, double[] counts, boolean[] replaced) {
        int levels = family.levels();
        for (int row = 0; row < family.rows(); row++) {
            if (family.parentLevel(row, place) == level) {
                for (int cell = row * levels; cell < (row + 1) * levels; cell++) {
                    counts[cell] = found[cell] + (replaced[row] ? counts[cell] : 0);
                }
                replaced[row] = true;
            }
        }
    }

    /** A stratum of nearly nothing but matches says too little about the others. */
    private Evidence.@Nullable Drawn usable(int comparison) {
        Evidence.Drawn drawn = evidence.strata[comparison];
        if (drawn == null || drawn.drawn().size() == 0) {
            return null;
        }
        double others = sum(stratum(comparison, drawn));
        double pairs = drawn.scale() * drawn.drawn().pairs();
        return others < FEW || others < LEAST_OTHERS * pairs ? null : drawn;
    }

    private double[] random(int left) {
        double[] known = randomWithout[left];
        if (known == null) {
            double[] posteriors = model.evidence(evidence.random);
            double prior = model.prior();
            for (int p = 0; p < posteriors.length; p++) {
                double own = model.contribution(left, evidence.random, p);
                posteriors[p] = Model.probability(prior + posteriors[p] - own);
            }
            known = withoutMatches(evidence.random, posteriors, evidence.randomScale());
            randomWithout[left] = known;
        }
        return known;
    }

    private double[] stratum(int comparison, Evidence.Drawn drawn) {
        double[] known = inStrata[comparison];
        if (known == null) {
            double expected = matchesAt(comparison, drawn.level()) / Math.max(1, drawn.pairs());
            LocalMixture mixture =
                    new LocalMixture(drawn.drawn(), drawn.scale(), comparison, m, u, expected, strength.dependence());
            known = withoutMatches(drawn.drawn(), mixture.posteriors(), drawn.scale());
            inStrata[comparison] = known;
        }
        return known;
    }

    private double matchesAt(int comparison, int level) {
        Family alone = Family.alone(comparison, evidence.sizes);
        return alone.count(evidence.candidates, model.matches(evidence.candidates))[level];
    }

    private static double[] withoutMatches(Vectors vectors, double[] posteriors, double scale) {
        double[] weights = new double[posteriors.length];
        for (int p = 0; p < weights.length; p++) {
            weights[p] = scale * vectors.counts[p] * (1 - posteriors[p]);
        }
        return weights;
    }

    private static double[] without(double[] values, int index) {
        double[] others = new double[values.length - 1];
        System.arraycopy(values, 0, others, 0, index);
        System.arraycopy(values, index + 1, others, index, others.length - index);
        return others;
    }

    private static double[] scaled(double[] values, double factor) {
        double[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
