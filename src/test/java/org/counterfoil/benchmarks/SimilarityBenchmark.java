package org.counterfoil.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.counterfoil.linkage.similarity.Bigrams;
import org.counterfoil.linkage.similarity.EditDistance;
import org.counterfoil.linkage.similarity.JaroWinkler;
import org.counterfoil.linkage.similarity.Letters;
import org.counterfoil.linkage.similarity.Scratch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Comparisons per microsecond (millions a second) on one core, of full names of 8 to 20 letters, half of the pairs the
 * same name with up to two slips; beside Commons Text on the same pairs. Run it with
 *
 * <pre>mvn -B -Pbenchmarks process-test-classes exec:exec -Dbenchmark=Similarity</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(SimilarityBenchmark.PAIRS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SimilarityBenchmark {

    static final int PAIRS = 4_096;

    private static final String[] SYLLABLES =
            ("ma ri an na jo se ka el le na da vid son ber to ni co la us han wil li am tho mas chen ng kim park smi th"
                            + " gar cia mo re no wag ner iva no va pe ter ro sa lin da fer nan dez o bri en ya ma da")
                    .split(" ");

    private final String[] left = new String[PAIRS];
    private final String[] right = new String[PAIRS];
    private final Letters[] leftLetters = new Letters[PAIRS];
    private final Letters[] rightLetters = new Letters[PAIRS];
    private final Bigrams[] leftBigrams = new Bigrams[PAIRS];
    private final Bigrams[] rightBigrams = new Bigrams[PAIRS];
    private final Scratch scratch = new Scratch();
    private final JaroWinklerSimilarity commonsJaroWinkler = new JaroWinklerSimilarity();
    private final LevenshteinDistance commonsLevenshtein = LevenshteinDistance.getDefaultInstance();
    private final LevenshteinDistance commonsBounded = new LevenshteinDistance(2);

    public SimilarityBenchmark() {
        Random random = new Random(20_190_305);
        for (int i = 0; i < PAIRS; i++) {
            left[i] = name(random);
            right[i] = i % 2 == 0 ? name(random) : slipped(left[i], random);
            leftLetters[i] = Letters.of(left[i]);
            rightLetters[i] = Letters.of(right[i]);
            leftBigrams[i] = Bigrams.of(left[i]);
            rightBigrams[i] = Bigrams.of(right[i]);
        }
    }

    private static String name(Random random) {
        int length = 8 + random.nextInt(13);
        StringBuilder name = new StringBuilder();
        int gap = 3 + random.nextInt(length - 6);
        while (name.length() < length) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setLength(length);
        name.setCharAt(gap, ' ');
        return name.toString();
    }

    private static String slipped(String name, Random random) {
        StringBuilder slipped = new StringBuilder(name);
        for (int slips = random.nextInt(3); slips > 0; slips--) {
            int place = random.nextInt(slipped.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> slipped.setCharAt(place, (char) ('a' + random.nextInt(26)));
                case 1 -> slipped.insert(place, (char) ('a' + random.nextInt(26)));
                default -> slipped.insert(place + 2, slipped.charAt(place)).deleteCharAt(place);
            }
        }
        return slipped.toString();
    }

    @Benchmark
    public double jaroWinkler() {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += JaroWinkler.similarity(leftLetters[i], rightLetters[i], scratch);
        }
        return sum;
    }

    @Benchmark
    public double jaroWinklerFrom90() {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += JaroWinkler.similarity(leftLetters[i], rightLetters[i], 0.9, scratch);
        }
        return sum;
    }

    @Benchmark
    public double jaroWinklerOfCommonsText() {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += commonsJaroWinkler.apply(left[i], right[i]);
        }
        return sum;
    }

    @Benchmark
    public int levenshtein() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += EditDistance.levenshtein(leftLetters[i], rightLetters[i], 64, scratch);
        }
        return sum;
    }

    @Benchmark
    public int levenshteinAtMost2() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += EditDistance.levenshtein(leftLetters[i], rightLetters[i], 2, scratch);
        }
        return sum;
    }

    @Benchmark
    public int levenshteinOfCommonsText() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += commonsLevenshtein.apply(left[i], right[i]);
        }
        return sum;
    }

    @Benchmark
    public int levenshteinAtMost2OfCommonsText() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += commonsBounded.apply(left[i], right[i]);
        }
        return sum;
    }

    @Benchmark
    public int alignment() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += EditDistance.alignment(leftLetters[i], rightLetters[i], 64, scratch);
        }
        return sum;
    }

    @Benchmark
    public double bigramDice() {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += Bigrams.dice(leftBigrams[i], rightBigrams[i]);
        }
        return sum;
    }

    /** Preparing a value, once in its life. */
    @Benchmark
    public int prepare() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += Letters.of(left[i]).length();
        }
        return sum;
    }
}
