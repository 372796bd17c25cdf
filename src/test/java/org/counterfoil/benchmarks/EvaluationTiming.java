package org.counterfoil.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.counterfoil.linkage.evaluation.Evaluation;
import org.counterfoil.linkage.evaluation.EvaluationReport;
import org.counterfoil.linkage.evaluation.Found;
import org.counterfoil.linkage.evaluation.ScoredPairs;
import org.counterfoil.linkage.evaluation.Truth;

/**
 * Times the evaluation of a million records with 515,527 true pairs and 8,850,000 compared ones, drawn at random: from ids,
 * clusters and pairs in memory to the printed lines. After {@code mvn test-compile}, with the class path of the tests:
 *
 * <pre>java -cp target/test-classes:target/classes:... org.counterfoil.benchmarks.EvaluationTiming</pre>
 *
 * Each round prints seconds for pairs given in order and for pairs given in no order.
 */
public final class EvaluationTiming {

    private static final int RECORDS = 1_000_000;
    private static final int TRUE_PAIRS = 515_527;
    private static final int COMPARED = 8_850_000;
    private static final int ROUNDS = 6;
    private static final int WORST = 10;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    private final SplittableRandom random = new SplittableRandom(1);
    private final String[] ids = new String[RECORDS];
    private final int[] clusterOf = new int[RECORDS];
    private final String[] trueLeft = new String[TRUE_PAIRS];
    private final String[] trueRight = new String[TRUE_PAIRS];
    private final int[] left = new int[COMPARED];
    private final int[] right = new int[COMPARED];
    private final double[] probability = new double[COMPARED];
    private final boolean[] blocked = new boolean[COMPARED];

    private EvaluationTiming() {
        for (int i = 0; i < RECORDS; i++) {
            ids[i] = "person-" + (RECORDS + i);
            clusterOf[i] = i;
        }
        Arrays.fill(blocked, true);
        long[] keys = new long[COMPARED];
        int pair = 0;
        for (int at = 0; pair < TRUE_PAIRS; ) {
            int size = 2 + random.nextInt(2);
            pair = family(at, size, pair, keys);
            at += size;
        }
        for (; pair < COMPARED; pair++) {
            int one = random.nextInt(RECORDS);
            int other = (one + 1 + random.nextInt(RECORDS - 1)) % RECORDS;
            keys[pair] = key(Math.min(one, other), Math.max(one, other));
        }
        Arrays.sort(keys);
        score(keys);
    }

    private static long key(int one, int other) {
        return (long) one * RECORDS + other;
    }

    /** Records in a row are one; one record in fifty is not held together with the others. */
    private int family(int at, int size, int first, long[] keys) {
        int pair = first;
        for (int i = at; i < at + size; i++) {
            clusterOf[i] = random.nextInt(50) == 0 ? i : at;
            for (int j = i + 1; j < at + size && pair < TRUE_PAIRS; j++) {
                trueLeft[pair] = ids[j];
                trueRight[pair] = ids[i];
                keys[pair++] = key(i, j);
            }
        }
        return pair;
    }

    /** Scores pairs that stand in one cluster high, most others low. A pair that was drawn twice gives way to the next. */
    private void score(long[] keys) {
        for (int i = 0; i < COMPARED; i++) {
            keys[i] = i > 0 && keys[i] <= keys[i - 1] ? keys[i - 1] + 1 : keys[i];
            left[i] = (int) (keys[i] / RECORDS);
            right[i] = (int) (keys[i] % RECORDS);
            boolean together = clusterOf[left[i]] == clusterOf[right[i]];
            double drawn = random.nextDouble();
            probability[i] = together ? 1 - drawn * drawn / 5 : Math.pow(drawn, 20);
        }
    }

    private double seconds(int[] lefts, int[] rights, List<String> lines) {
        long start = System.nanoTime();
        ScoredPairs pairs = ScoredPairs.of(RECORDS, lefts, rights, probability, blocked);
        long possible = (long) RECORDS * (RECORDS - 1) / 2;
        Found found = new Found(ids, clusterOf, pairs, 0.9, possible);
        Truth truth = Truth.ofPairs(trueLeft, trueRight, true);
        lines.clear();
        lines.addAll(EvaluationReport.lines(Evaluation.of(found, truth), (one, other) -> List.of(one, other), WORST));
        return (System.nanoTime() - start) / NANOS;
    }

    private void shuffle(int[] lefts, int[] rights) {
        for (int i = COMPARED - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int l = lefts[i];
            int r = rights[i];
            lefts[i] = lefts[j];
            rights[i] = rights[j];
            lefts[j] = r;
            rights[j] = l;
        }
    }

    /** Of the whole process: the collector and the compiler, too. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** @param arguments {@code print}: also prints the lines of the last evaluation */
    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        EvaluationTiming timing = new EvaluationTiming();
        int[] lefts = timing.left.clone();
        int[] rights = timing.right.clone();
        timing.shuffle(lefts, rights);
        List<String> lines = new java.util.ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Duration before = cpu();
            double unordered = timing.seconds(lefts, rights, lines);
            Duration between = cpu();
            double ordered = timing.seconds(timing.left, timing.right, lines);
            out.println(String.format(
                    Locale.ROOT,
                    "round %d: in order %.2f s (%.2f s of CPU), in no order %.2f s (%.2f s of CPU)",
                    round,
                    ordered,
                    cpu().minus(between).toMillis() / MILLIS,
                    unordered,
                    between.minus(before).toMillis() / MILLIS));
        }
        if (arguments.length > 0) {
            lines.forEach(out::println);
        }
    }
}
