package org.counterfoil.linkage.estimation;

/** Shares of matches, and of levels in both classes by row of each family. Never altered. */
final class Model {

    final Family[] families;
    final double share;
    final double[][] m;
    final double[][] u;

    /** log m/u in nats, by comparison and cell. */
    private final double[][] weights;

    Model(Family[] families, double share, double[][] m, double[][] u) {
        this.families = families;
        this.share = share;
        this.m = m;
        this.u = u;
        this.weights = new double[m.length][];
        for (int i = 0; i < m.length; i++) {
            weights[i] = new double[m[i].length];
            for (int cell = 0; cell < m[i].length; cell++) {
                weights[i][cell] = StrictMath.log(m[i][cell] / u[i][cell]);
            }
        }
    }

    /** The expert's, every comparison by itself. */
    static Model expert(Evidence evidence) {
        return new Model(Family.allAlone(evidence.sizes), evidence.share, evidence.m, evidence.u);
    }

    /** Log odds of a match before anything is compared, in nats. */
    double prior() {
        return StrictMath.log(share) - StrictMath.log1p(-share);
    }

    double weight(int comparison, int cell) {
        return weights[comparison][cell];
    }

    /** Sum of the weights of each pattern in nats, without the prior. */
    double[] evidence(Vectors vectors) {
        double[] sums = new double[vectors.size()];
        for (Family family : families) {
            double[] own = weights[family.child];
            for (int p = 0; p < sums.length; p++) {
                int cell = family.cell(vectors, p);
                sums[p] += cell < 0 ? 0 : own[cell];
            }
        }
        return sums;
    }

    /** What one comparison adds to a pattern, in nats; 0 if missing. */
    double contribution(int comparison, Vectors vectors, int pattern) {
        int cell = families[comparison].cell(vectors, pattern);
        return cell < 0 ? 0 : weights[comparison][cell];
    }

    /** Probability of a match by pattern. */
    double[] posteriors(Vectors vectors) {
        double[] posteriors = evidence(vectors);
        double prior = prior();
        for (int p = 0; p < posteriors.length; p++) {
            posteriors[p] = probability(prior + posteriors[p]);
        }
        return posteriors;
    }

    /** Expected matches by pattern. */
    double[] matches(Vectors vectors) {
        double[] matches = posteriors(vectors);
        for (int p = 0; p < matches.length; p++) {
            matches[p] *= vectors.counts[p];
        }
        return matches;
    }

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
