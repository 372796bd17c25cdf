package org.counterfoil.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.counterfoil.linkage.engine.KeptPairs;
import org.counterfoil.linkage.engine.PatternCounts;
import org.counterfoil.linkage.engine.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pairs per microsecond (millions a second): four comparisons of which two are fuzzy, over pairs that blocking found among
 * 300,000 {@link MadeUpPersons}, in the order in which it finds them. Of one thread. Run it with
 *
 * <pre>mvn -B -Pbenchmarks process-test-classes exec:exec -Dbenchmark=Scorer</pre>
 *
 * and two threads with {@code -Dbenchmark="Scorer -t 2"}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScorerBenchmark {

    static final int PAIRS = 1 << 19;

    private static final int RECORDS = 300_000;
    /** Log2 odds of a probability of 0.2, from which on pairs are kept. */
    private static final double FLOOR = -2;

    private Scorer scorer;
    private int[] left;
    private int[] right;

    @Setup
    public void draw() {
        MadeUpPersons persons = new MadeUpPersons(RECORDS, 20_190_305);
        scorer = persons.scorer();
        KeptPairs pairs = KeptPairs.of(persons.candidates(), scorer, Double.NEGATIVE_INFINITY);
        if (pairs.size() < PAIRS) {
            throw new IllegalStateException("There are " + pairs.size() + " pairs, too few to measure");
        }
        left = Arrays.copyOf(pairs.lefts(), PAIRS);
        right = Arrays.copyOf(pairs.rights(), PAIRS);
    }

    /** Up to the floor: what a link run does. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double scoreUpToTheFloor() {
        Scorer.Bars bars = scorer.bars();
        double kept = 0;
        for (int i = 0; i < PAIRS; i++) {
            double score = scorer.score(left[i], right[i], bars, FLOOR);
            kept += score >= FLOOR ? score : 0;
        }
        return kept;
    }

    /** All comparisons of every pair. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double scoreInFull() {
        Scorer.Bars bars = scorer.bars();
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += scorer.score(left[i], right[i], bars);
        }
        return sum;
    }

    /** All comparisons, counted by what they come to: what training does. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public PatternCounts countPatterns() {
        PatternCounts counts = new PatternCounts(scorer);
        for (int i = 0; i < PAIRS; i++) {
            counts.pair(left[i], right[i]);
        }
        return counts;
    }
}
