package org.counterfoil.benchmarks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.SplittableRandom;
import org.counterfoil.linkage.cluster.ClusterSettings;
import org.counterfoil.linkage.cluster.Constraints;
import org.counterfoil.linkage.cluster.CorrelationClustering;
import org.counterfoil.linkage.cluster.Links;
import org.counterfoil.linkage.cluster.PairWeights;
import org.counterfoil.linkage.cluster.Partition;

/**
 * Time and memory of clustering a million records, or as many as the first argument says. Not part of the build. After
 * {@code mvn test-compile}:
 *
 * <pre>java -Xmx1g -cp target/classes:target/test-classes org.counterfoil.benchmarks.ClusteringBenchmark 1000000 1.5 0.02</pre>
 *
 * The second argument is the number of kept pairs for each record that are no match, the third the share of these that score
 * as a link all the same. Records fall into groups of 1 to 8, about as many true pairs as half the records. What weighing a
 * pair on demand costs in earnest is not in the figures; how often it is asked for is printed.
 */
public final class ClusteringBenchmark {

    private static final double LINK_BITS = 3.2;
    private static final int RUNS = Integer.getInteger("runs", 6);

    private final int records;
    private final int[] group;
    private int[] left;
    private int[] right;
    private double[] bits;
    private int count;

    private ClusteringBenchmark(int records, double noise, double strongNoise) {
        this.records = records;
        this.group = new int[records];
        this.left = new int[records];
        this.right = new int[records];
        this.bits = new double[records];
        SplittableRandom random = new SplittableRandom(1);
        plant(random);
        disturb(random, (int) (records * noise), strongNoise);
        shuffle(random);
    }

    public static void main(String[] arguments) {
        int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        double noise = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1.5;
        double strongNoise = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 0.02;
        ClusteringBenchmark benchmark = new ClusteringBenchmark(records, noise, strongNoise);
        for (int threads : new int[] {1, 2}) {
            benchmark.measure(threads);
        }
    }

    /** Groups of 1 to 8, geometric; a pair of one group is lost by blocking now and then. */
    private void plant(SplittableRandom random) {
        for (int from = 0; from < records; ) {
            int size = 1;
            while (size < 8 && random.nextInt(100) < 33) {
                size++;
            }
            int to = Math.min(records, from + size);
            for (int i = from; i < to; i++) {
                group[i] = from;
                for (int j = from; j < i; j++) {
                    if (random.nextInt(20) > 0) {
                        keep(j, i, weight(j, i));
                    }
                }
            }
            from = to;
        }
    }

    /** Pairs of two groups, each once. */
    private void disturb(SplittableRandom random, int pairs, double strongNoise) {
        long[] keys = new long[pairs];
        for (int k = 0; k < pairs; k++) {
            int one = random.nextInt(records);
            int other = random.nextInt(records);
            keys[k] = (long) Math.min(one, other) << 32 | Math.max(one, other);
        }
        Arrays.sort(keys);
        for (int k = 0; k < pairs; k++) {
            int one = (int) (keys[k] >> 32);
            int other = (int) keys[k];
            if (group[one] != group[other] && (k == 0 || keys[k] != keys[k - 1])) {
                boolean strong = random.nextDouble() < strongNoise;
                keep(one, other, strong ? LINK_BITS + random.nextDouble() * 4 : -3 + random.nextDouble() * 6);
            }
        }
    }

    private void keep(int one, int other, double weight) {
        if (count == left.length) {
            left = Arrays.copyOf(left, 2 * count);
            right = Arrays.copyOf(right, 2 * count);
            bits = Arrays.copyOf(bits, 2 * count);
        }
        left[count] = one;
        right[count] = other;
        bits[count++] = weight;
    }

    private void shuffle(SplittableRandom random) {
        for (int at = count - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int l = left[at];
            int r = right[at];
            double b = bits[at];
            left[at] = left[other];
            right[at] = right[other];
            bits[at] = bits[other];
            left[other] = l;
            right[other] = r;
            bits[other] = b;
        }
    }

    private double weight(int one, int other) {
        double unit = (mixed(one * 0x9E3779B97F4A7C15L + other) >>> 11) * 0x1.0p-53;
        return group[one] == group[other] ? 3 + 12 * unit : -12 + 6 * unit;
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private void measure(int threads) {
        Links links = new Links(records, left, right, bits, count);
        long[] asked = new long[1];
        PairWeights weights = threads > 1
                ? this::weight
                : (l, r) -> {
                    asked[0]++;
                    return weight(l, r);
                };
        CorrelationClustering clustering = new CorrelationClustering(
                ClusterSettings.of(LINK_BITS).withThreads(threads), weights, Constraints.NONE);
        for (int run = 1; run <= RUNS; run++) {
            asked[0] = 0;
            long start = System.nanoTime();
            long cpuStart = cpu();
            Partition partition = clustering.solve(links);
            print(threads, run, System.nanoTime() - start, cpu() - cpuStart, partition, asked[0]);
            if (run == RUNS) {
                update(clustering, links, partition);
            }
        }
    }

    private void print(int threads, int run, long time, long cpu, Partition partition, long asked) {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.println(String.format(
                Locale.ROOT,
                "threads %d, run %d: %d records, %d kept pairs, %.3f s, %.3f CPU s; asked for %d weights; achieved %.1f of %.1f; %d not "
                        + "exact, largest %d; %d severed, %d weak joints; pair F1 %.4f; held after %d MB, input %d MB",
                threads,
                run,
                records,
                count,
                time / 1e9,
                cpu / 1e9,
                asked,
                partition.achieved(),
                partition.bound(),
                partition.bounded().size(),
                partition.bounded().stream().mapToInt(c -> c.records()).max().orElse(0),
                partition.severed().size(),
                partition.weakJoints().size(),
                agreement(partition),
                used >> 20,
                (16L * left.length + 4L * records) >> 20));
    }

    private void update(CorrelationClustering clustering, Links links, Partition partition) {
        BitSet changed = new BitSet();
        for (int i = 0; i < records; i += 1000) {
            changed.set(i);
        }
        long start = System.nanoTime();
        boolean same = clustering.update(partition, links, changed).equals(partition);
        System.out.println(String.format(
                Locale.ROOT,
                "  every thousandth changed: %.3f s, the same: %s",
                (System.nanoTime() - start) / 1e9,
                same));
    }

    /** Of all threads, those of the virtual machine among them. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private double agreement(Partition partition) {
        long truth = pairs(group);
        long found = pairs(partition.clusterOf());
        long both = 0;
        for (int i = 0; i < records; i++) {
            for (int j = i - 1; j >= group[i]; j--) {
                both += partition.clusterOf(i) == partition.clusterOf(j) ? 1 : 0;
            }
        }
        return 2.0 * both / (truth + found);
    }

    private static long pairs(int[] label) {
        int[] size = new int[label.length];
        long pairs = 0;
        for (int l : label) {
            pairs += size[l]++;
        }
        return pairs;
    }
}
