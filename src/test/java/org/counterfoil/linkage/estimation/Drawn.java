package org.counterfoil.linkage.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Counts of comparison vectors drawn from known shares, comparisons independent within each class. */
final class Drawn {

    /** Comparisons of three levels: same, close, different. */
    static final List<List<Double>> M = List.of(
            List.of(0.8, 0.12, 0.08),
            List.of(0.7, 0.1, 0.2),
            List.of(0.9, 0.06, 0.04),
            List.of(0.6, 0.2, 0.2),
            List.of(0.85, 0.05, 0.1),
            List.of(0.75, 0.15, 0.1));

    static final List<List<Double>> U = List.of(
            List.of(0.002, 0.004, 0.994),
            List.of(0.01, 0.03, 0.96),
            List.of(0.0005, 0.002, 0.9975),
            List.of(0.04, 0.1, 0.86),
            List.of(0.003, 0.003, 0.994),
            List.of(0.001, 0.004, 0.995));

    static final int SIZE = 6;

    private static final double MISSING = 0.1;

    final double pairs;
    final double matches;

    /** Matches that are candidates. */
    int found;

    private final double[][] foundAt = new double[SIZE][3];
    private final Random random;
    private final Map<Long, Long> candidates = new HashMap<>();
    private final Layout layout = Layout.of(List.of(3, 3, 3, 3, 3, 3));

    /**
     * @param records of one list
     * @param matches among all their pairs, candidates or not
     */
    Drawn(long records, int matches, long seed) {
        this.random = new Random(seed);
        this.pairs = records * (records - 1) / 2.0;
        this.matches = matches;
        for (int i = 0; i < matches; i++) {
            long pattern = draw(M);
            if (add(pattern, 1)) {
                count(pattern);
            }
        }
        for (long pattern : all()) {
            add(pattern, poisson((pairs - matches) * probability(pattern, U)));
        }
    }

    private void count(long pattern) {
        found++;
        for (int i = 0; i < SIZE; i++) {
            int level = layout.level(pattern, i);
            if (level >= 0) {
                foundAt[i][level]++;
            }
        }
    }

    /** Share of matches that are candidates at a level, of those that can be compared. */
    double m(int comparison, int level) {
        double[] counts = foundAt[comparison];
        return counts[level] / (counts[0] + counts[1] + counts[2]);
    }

    private boolean add(long pattern, long count) {
        boolean found = isCandidate(pattern);
        if (found && count > 0) {
            candidates.merge(pattern, count, Long::sum);
        }
        return found;
    }

    /** The third the same, or two others nearly. */
    private boolean isCandidate(long pattern) {
        return layout.level(pattern, 2) == 0
                || near(pattern, 0) && near(pattern, 1)
                || near(pattern, 4) && near(pattern, 5);
    }

    private boolean near(long pattern, int comparison) {
        int level = layout.level(pattern, comparison);
        return level == 0 || level == 1;
    }

    private List<Long> all() {
        List<Long> all = new ArrayList<>();
        for (int code = 0; code < 1 << 2 * SIZE; code++) {
            int[] levels = new int[SIZE];
            for (int i = 0; i < SIZE; i++) {
                levels[i] = (code >> 2 * i & 3) - 1;
            }
            all.add(layout.pack(levels));
        }
        return all;
    }

    private double probability(long pattern, List<List<Double>> shares) {
        double product = 1;
        for (int i = 0; i < SIZE; i++) {
            int level = layout.level(pattern, i);
            product *= level < 0 ? MISSING : (1 - MISSING) * shares.get(i).get(level);
        }
        return product;
    }

    private long draw(List<List<Double>> shares) {
        int[] levels = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double at = random.nextDouble();
            int level = 0;
            while (level < 2 && at >= shares.get(i).get(level)) {
                at -= shares.get(i).get(level++);
            }
            levels[i] = random.nextDouble() < MISSING ? -1 : level;
        }
        return layout.pack(levels);
    }

    private long poisson(double mean) {
        if (mean > 50) {
            return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double limit = Math.exp(-mean);
        long count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** Pairs drawn at random: matches with their share among all. */
    private Patterns randomPairs(int size) {
        Map<Long, Long> counts = new HashMap<>();
        for (int i = 0; i < size; i++) {
            counts.merge(draw(random.nextDouble() < matches / pairs ? M : U), 1L, Long::sum);
        }
        return patterns(counts);
    }

    private static Patterns patterns(Map<Long, Long> counts) {
        long[] patterns = counts.keySet().stream().mapToLong(Long::longValue).toArray();
        long[] sums = counts.values().stream().mapToLong(Long::longValue).toArray();
        return Patterns.of(patterns, sums);
    }

    Observations observed(List<ExpertComparison> experts, double share, int randomPairs) {
        return new Observations(experts, pairs, share, patterns(candidates), randomPairs(randomPairs), List.of());
    }

    double candidatePairs() {
        return patterns(candidates).pairs();
    }

    /** Who is wrong by up to a factor of 2 for rare levels in either direction. */
    static List<ExpertComparison> rough() {
        return List.of(
                expert("a", List.of(0.7, 0.2, 0.1), List.of(0.004, 0.004, 0.992)),
                expert("b", List.of(0.8, 0.1, 0.1), List.of(0.005, 0.02, 0.975)),
                expert("c", List.of(0.85, 0.08, 0.07), List.of(0.001, 0.004, 0.995)),
                expert("d", List.of(0.7, 0.15, 0.15), List.of(0.02, 0.06, 0.92)),
                expert("e", List.of(0.7, 0.1, 0.2), List.of(0.006, 0.006, 0.988)),
                expert("f", List.of(0.9, 0.07, 0.03), List.of(0.002, 0.002, 0.996)));
    }

    static ExpertComparison expert(String name, List<Double> m, List<Double> u) {
        return new ExpertComparison(name, List.of("same", "close", "different"), m, u);
    }

    static double bits(double m, double u) {
        return Math.log(m / u) / Math.log(2);
    }
}
