package org.counterfoil.linkage.estimation;

/**
 * Matches and others among the pairs of one stratum. Given the class, comparisons are independent here; m is known, the
 * share of matches and what the others look like are estimated by expectation–maximisation: others that agree in this
 * comparison may agree more often in the rest, too. Of two starts the more probable end is taken: one in which the others
 * look as they do everywhere, one in which they look half like matches. The first alone may hold people who share a name,
 * and the address made from it, for matches, each of the two vouching for the other.
 */
final class LocalMixture {

    private static final int MOST_ITERATIONS = 100;
    private static final double SETTLED = 0.01;

    private final Vectors vectors;
    private final int chosenBy;
    private final double[][] m;
    private final double[][] usual;
    private final double held;
    private final double strength;
    private final double scale;
    private final double[] posteriors;

    private double share;
    private double[][] u;
    private double logPosterior;

    /**
     * @param scale what one pair drawn counts as: less than 1 if more were drawn than there are
     * @param usual u among all pairs, by comparison
     * @param expected share of matches, to be held to while the data do not say otherwise
     */
    LocalMixture(
            Vectors vectors,
            double scale,
            int chosenBy,
            double[][] m,
            double[][] usual,
            double expected,
            double strength) {
        this.vectors = vectors;
        this.scale = scale;
        this.chosenBy = chosenBy;
        this.m = m;
        this.usual = usual;
        this.held = Math.max(1e-9, Math.min(0.9, expected));
        this.strength = strength;
        this.share = held;
        this.u = usual;
        double[] usualEnd = run(usual, held);
        double usualPosterior = logPosterior;
        double[] halfEnd = run(half(), 0.5);
        this.posteriors = logPosterior > usualPosterior ? halfEnd : usualEnd;
    }

    /** Probability of a match by pattern. */
    double[] posteriors() {
        return posteriors;
    }

    private double[][] half() {
        double[][] half = new double[m.length][];
        for (int i = 0; i < half.length; i++) {
            half[i] = new double[m[i].length];
            double sum = 0;
            for (int level = 0; level < half[i].length; level++) {
                half[i][level] = StrictMath.sqrt(m[i][level] * usual[i][level]);
                sum += half[i][level];
            }
            for (int level = 0; level < half[i].length; level++) {
                half[i][level] /= sum;
            }
        }
        return half;
    }

    private double[] run(double[][] startU, double startShare) {
        u = startU;
        share = startShare;
        double[] ends = expected();
        for (int i = 0; i < MOST_ITERATIONS; i++) {
            double before = logPosterior;
            maximise(ends);
            ends = expected();
            if (i > 0 && Math.abs(logPosterior - before) < SETTLED) {
                break;
            }
        }
        return ends;
    }

    private double[] expected() {
        double[] match = new double[vectors.size()];
        double[] other = new double[vectors.size()];
        for (int i = 0; i < m.length; i++) {
            if (i != chosenBy) {
                addLogs(i, m[i], match);
                addLogs(i, u[i], other);
            }
        }
        double prior = StrictMath.log(share) - StrictMath.log1p(-share);
        logPosterior = logPrior();
        for (int p = 0; p < match.length; p++) {
            double logOdds = prior + match[p] - other[p];
            double one = StrictMath.log1p(StrictMath.exp(-Math.abs(logOdds))) + Math.max(0, logOdds);
            logPosterior += scale * vectors.counts[p] * (StrictMath.log1p(-share) + other[p] + one);
            match[p] = Model.probability(logOdds);
        }
        return match;
    }

    private void addLogs(int comparison, double[] shares, double[] sums) {
        double[] logs = new double[shares.length];
        for (int level = 0; level < logs.length; level++) {
            logs[level] = StrictMath.log(shares[level]);
        }
        byte[] levels = vectors.levels[comparison];
        for (int p = 0; p < sums.length; p++) {
            sums[p] += levels[p] < 0 ? 0 : logs[levels[p]];
        }
    }

    private void maximise(double[] matches) {
        double[][] fresh = new double[u.length][];
        for (int i = 0; i < fresh.length; i++) {
            double[] counts = new double[u[i].length];
            for (int p = 0; p < matches.length; p++) {
                int level = vectors.levels[i][p];
                if (level >= 0) {
                    counts[level] += scale * vectors.counts[p] * (1 - matches[p]);
                }
            }
            fresh[i] = i == chosenBy ? u[i] : MostProbable.shares(counts, usual[i], strength);
        }
        u = fresh;
        double sum = 0;
        for (int p = 0; p < matches.length; p++) {
            sum += scale * vectors.counts[p] * matches[p];
        }
        share = MostProbable.share(sum, scale * vectors.pairs(), held, strength);
    }

    private double logPrior() {
        double sum = MostProbable.logPrior(new double[] {share}, new double[] {held}, strength);
        for (int i = 0; i < u.length; i++) {
            sum += i == chosenBy ? 0 : MostProbable.logPrior(u[i], usual[i], strength);
        }
        return sum;
    }
}
