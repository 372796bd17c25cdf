package org.counterfoil.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.counterfoil.linkage.estimation.Estimates;
import org.counterfoil.linkage.estimation.Estimator;
import org.counterfoil.linkage.estimation.ExpertComparison;
import org.counterfoil.linkage.estimation.Layout;
import org.counterfoil.linkage.estimation.Observations;
import org.counterfoil.linkage.estimation.Patterns;
import org.counterfoil.linkage.estimation.Stratum;
import org.counterfoil.linkage.estimation.Strength;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds of one whole estimation (dependences, expectation–maximisation in rounds, findings) from counted vectors of
 * as many comparisons of four levels as the parameter says. Run it with
 *
 * <pre>mvn -B -Pbenchmarks process-test-classes exec:exec -Dbenchmark=Estimation</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class EstimationBenchmark {

    private static final int MATCHES = 20_000;
    private static final int OTHERS = 100_000;
    private static final double PAIRS = 1e9;
    private static final List<Double> M = List.of(0.8, 0.08, 0.05, 0.07);
    private static final List<Double> U = List.of(0.01, 0.01, 0.03, 0.95);

    @Param({"5", "10"})
    private int comparisons;

    private Observations observations;

    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(20_190_305);
        Layout layout = Layout.of(
                IntStream.range(0, comparisons).mapToObj(i -> M.size()).toList());
        Map<Long, Long> candidates = new HashMap<>();
        count(candidates, MATCHES, M, -1, layout, random);
        count(candidates, OTHERS, U, 0, layout, random);
        Map<Long, Long> drawn = new HashMap<>();
        count(drawn, OTHERS, U, -1, layout, random);
        List<ExpertComparison> experts = new ArrayList<>();
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < comparisons; i++) {
            experts.add(new ExpertComparison("c" + i, List.of("same", "near", "like", "different"), M, U));
            Map<Long, Long> same = new HashMap<>();
            count(same, OTHERS / 10, U, i, layout, random);
            strata.add(new Stratum(i, 0, PAIRS * U.get(0), packed(same)));
        }
        observations = new Observations(experts, PAIRS, 1e-4, packed(candidates), packed(drawn), strata);
    }

    private void count(
            Map<Long, Long> counts, int pairs, List<Double> shares, int same, Layout layout, SplittableRandom random) {
        int[] levels = new int[comparisons];
        for (int pair = 0; pair < pairs; pair++) {
            for (int i = 0; i < comparisons; i++) {
                levels[i] = i == same ? 0 : level(shares, random.nextDouble());
            }
            counts.merge(layout.pack(levels), 1L, Long::sum);
        }
    }

    private static int level(List<Double> shares, double place) {
        double rest = place;
        int level = 0;
        while (level < shares.size() - 1 && rest >= shares.get(level)) {
            rest -= shares.get(level++);
        }
        return level;
    }

    private static Patterns packed(Map<Long, Long> counts) {
        return Patterns.of(
                counts.keySet().stream().mapToLong(Long::longValue).toArray(),
                counts.values().stream().mapToLong(Long::longValue).toArray());
    }

    @Benchmark
    public Estimates estimate() {
        return new Estimator(Strength.DEFAULT).estimate(observations);
    }
}
