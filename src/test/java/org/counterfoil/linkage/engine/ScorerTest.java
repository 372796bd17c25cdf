package org.counterfoil.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letting pairs go before all of them is compared changes nothing but the time. */
class ScorerTest {

    /** Bits: values are drawn within six standard deviations. */
    private static final double LEAST_OF_A_VALUE = -15;

    private static final int RECORDS = 60;
    private static final int COMPARISONS = 4;
    private static final int LEVELS = 3;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsThePairsOfAFloorToTheLastBit(long seed) {
        Random random = new Random(seed);
        Scorer scorer = scorer(random);
        Scorer.Bars whole = scorer.bars();
        Scorer.Bars bars = scorer.bars();
        int kept = 0;
        int let = 0;
        for (int left = 0; left < RECORDS; left++) {
            for (int right = left + 1; right < RECORDS; right++) {
                double exact = scorer.score(left, right, whole);
                double floor = random.nextInt(4) == 0 ? exact : random.nextGaussian() * 4;
                double score = scorer.score(left, right, bars, floor);
                if (exact >= floor) {
                    assertThat(score).isEqualTo(exact);
                    assertSame(bars, whole);
                    kept++;
                } else {
                    assertThat(score).isLessThan(floor);
                    let += score == Double.NEGATIVE_INFINITY ? 1 : 0;
                }
            }
        }
        assertThat(kept).isPositive();
        assertThat(let).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysTheSameOfPairsSideBySide(long seed) {
        Random random = new Random(seed);
        Scorer scorer = scorer(random);
        Scorer.Bars bars = scorer.bars();
        double floor = random.nextGaussian() * 4;
        PairBatch batch = new PairBatch(scorer, floor);
        List<String> expected = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (int left = 0; left < RECORDS; left++) {
            for (int right = left + 1; right < RECORDS; right++) {
                double score = scorer.score(left, right, bars);
                if (score >= floor) {
                    expected.add(left + " " + right + " " + score);
                }
                batch.add(left, right);
                if (batch.isFull() || right == RECORDS - 1) {
                    int living = batch.settle();
                    for (int place = 0; place < living; place++) {
                        kept.add(batch.left(place) + " " + batch.right(place) + " " + batch.score(place));
                    }
                }
            }
        }
        assertThat(kept).isEqualTo(expected);
    }

    private static void assertSame(Scorer.Bars bars, Scorer.Bars whole) {
        for (int i = 0; i < COMPARISONS; i++) {
            assertThat(bars.outcome(i).level()).isEqualTo(whole.outcome(i).level());
            assertThat(bars.counted(i)).isEqualTo(whole.counted(i));
        }
    }

    private static Scorer scorer(Random random) {
        List<ColumnComparison<Integer>> comparisons = new ArrayList<>();
        for (int i = 0; i < COMPARISONS; i++) {
            comparisons.add(comparison(random, i == 1));
        }
        @Nullable Dependence[] dependences = new Dependence[COMPARISONS];
        dependences[1] = Dependence.explainedBy(0);
        dependences[2] =
                Dependence.given(new int[] {0}, new int[] {LEVELS}, bits(random, (LEVELS + 1) * LEVELS), LEVELS);
        double[][] lifts = new double[LEVELS][];
        Arrays.setAll(lifts, level -> bits(random, LEVELS + 1));
        double[] least = new double[LEVELS + 1];
        Arrays.setAll(least, outcome -> switch (outcome) {
            case 0 -> 0;
            case 1 -> LEAST_OF_A_VALUE;
            default -> comparisons.get(1).bits(outcome - 1);
        });
        dependences[3] =
                Dependence.lifted(List.of(new Dependence.Lift(new int[] {1}, new int[] {LEVELS}, lifts, least)));
        return new Scorer(-1, comparisons, dependences);
    }

    /** Values are numbers: the same, neighbours, others; 0 cannot be compared. Some records say nothing, or several things. */
    private static ColumnComparison<Integer> comparison(Random random, boolean several) {
        Column.Builder<Integer> builder = new Column.Builder<>();
        for (int record = 0; record < RECORDS; record++) {
            for (int said = random.nextInt(several ? 3 : 6); said > 0; said -= several ? 1 : 6) {
                builder.say(random.nextInt(9));
            }
            builder.next();
        }
        Column<Integer> column = builder.column();
        CodeComparison levels = new CodeComparison() {
            @Override
            public int level(int one, int other, int left, int right) {
                int apart = Math.abs(column.value(left) - column.value(right));
                return column.value(left) * column.value(right) == 0 ? NOT_COMPARABLE : Math.min(apart, LEVELS - 1);
            }

            @Override
            public boolean asksForOneCode(int level) {
                return level == 0;
            }
        };
        LevelWeights weights = LevelWeights.of(bits(random, LEVELS))
                .following(0, column.distinct(), code -> random.nextGaussian() * 3 + 3);
        return new ColumnComparison<>(column, levels, weights);
    }

    private static double[] bits(Random random, int size) {
        return random.doubles(size, -5, 4).toArray();
    }
}
