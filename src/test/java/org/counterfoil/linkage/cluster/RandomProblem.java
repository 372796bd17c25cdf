package org.counterfoil.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Records of planted groups with noisy weights, some pairs missed by blocking, some forbidden, some judged. */
final class RandomProblem implements PairWeights, Constraints {

    static final double LINK = 4;
    static final double REVIEW = -2;

    final int size;
    final double[][] bits;
    final boolean[][] forbidden;
    final boolean[][] notSame;
    final boolean[][] kept;
    final List<MustLink> mustLinks = new ArrayList<>();

    /**
     * @param groupSize of the planted groups, on average
     * @param constrained how many of 100 pairs are forbidden or judged
     */
    RandomProblem(long seed, int size, int groupSize, int constrained) {
        Random random = new Random(seed);
        this.size = size;
        bits = new double[size][size];
        forbidden = new boolean[size][size];
        notSame = new boolean[size][size];
        kept = new boolean[size][size];
        int[] group = new int[size];
        Arrays.setAll(group, i -> random.nextInt(Math.max(1, size / groupSize)));
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double mean = group[i] == group[j] ? 5 : -5;
                double weight = mean + random.nextGaussian() * 5;
                // ties and cells exactly at the thresholds are wanted
                bits[i][j] = seed % 3 == 0 ? Math.rint(weight) : weight;
                kept[i][j] = bits[i][j] >= REVIEW && random.nextInt(10) > 0;
                constrain(random, i, j, constrained);
            }
        }
        java.util.Collections.shuffle(mustLinks, random);
    }

    private void constrain(Random random, int i, int j, int constrained) {
        if (random.nextInt(100) < constrained) {
            int kind = random.nextInt(4);
            if (kind == 0) {
                mustLinks.add(new MustLink(i, j));
            } else {
                forbidden[i][j] = true;
                notSame[i][j] = kind == 1;
            }
        }
    }

    @Override
    public double bits(int left, int right) {
        return bits[left][right];
    }

    @Override
    public boolean forbidden(int left, int right) {
        return forbidden[left][right];
    }

    @Override
    public boolean notSame(int left, int right) {
        return notSame[left][right];
    }

    @Override
    public List<MustLink> mustLinks() {
        return mustLinks;
    }

    boolean link(int i, int j) {
        int left = Math.min(i, j);
        int right = Math.max(i, j);
        return bits[left][right] >= LINK && !forbidden[left][right];
    }

    Links links() {
        return links(null);
    }

    /** The kept pairs; shuffled, and with the larger record first here and there, if there is a random. */
    Links links(Random random) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (kept[i][j]) {
                    pairs.add(random != null && random.nextBoolean() ? new int[] {j, i} : new int[] {i, j});
                }
            }
        }
        if (random != null) {
            java.util.Collections.shuffle(pairs, random);
        }
        return new Links(
                size,
                pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                pairs.stream().mapToInt(pair -> pair[1]).toArray(),
                pairs.stream()
                        .mapToDouble(pair -> bits[Math.min(pair[0], pair[1])][Math.max(pair[0], pair[1])])
                        .toArray());
    }

    Partition solve(ClusterSettings settings) {
        return new CorrelationClustering(settings, this, this).solve(links());
    }

    static ClusterSettings settings(int exactUpTo, int denseUpTo, int threads) {
        return new ClusterSettings(LINK, 12, exactUpTo, denseUpTo, 1_000_000, threads);
    }
}
