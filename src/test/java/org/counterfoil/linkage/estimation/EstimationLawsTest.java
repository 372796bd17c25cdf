package org.counterfoil.linkage.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EstimationLawsTest {

    private static final Estimator ESTIMATOR = new Estimator(Strength.DEFAULT);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    private static Observations observed(long seed) {
        return Towns.withMail(800, seed).observed(Towns.RULES_WITH_MAIL, 20_000, 5000, 0.001);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhateverTheOrderOfPatterns(long seed) {
        Observations observed = observed(seed);
        Observations shuffled = new Observations(
                observed.comparisons(),
                observed.pairs(),
                observed.share(),
                shuffled(observed.candidates(), seed),
                shuffled(observed.random(), seed),
                backwards(observed.strata()));
        assertThat(ESTIMATOR.estimate(shuffled)).isEqualTo(ESTIMATOR.estimate(observed));
    }

    private static List<Stratum> backwards(List<Stratum> strata) {
        List<Stratum> backwards = new ArrayList<>(strata);
        Collections.reverse(backwards);
        return backwards;
    }

    /** In another order, and each pattern in two parts. */
    private static Patterns shuffled(Patterns patterns, long seed) {
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, 2 * patterns.size()).forEach(order::add);
        Collections.shuffle(order, new Random(seed));
        long[] shuffled =
                order.stream().mapToLong(index -> patterns.pattern(index / 2)).toArray();
        long[] counts = order.stream()
                .mapToLong(index -> index % 2 == 0 ? patterns.count(index / 2) / 3 : 0)
                .toArray();
        for (int i = 0; i < counts.length; i++) {
            int index = order.get(i);
            counts[i] = index % 2 == 0 ? counts[i] : patterns.count(index / 2) - patterns.count(index / 2) / 3;
        }
        return Patterns.of(shuffled, counts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhateverTheOrderOfComparisons(long seed) {
        Observations observed = observed(seed);
        int[] order = {3, 0, 4, 2, 1};
        Estimates estimates = ESTIMATOR.estimate(observed);
        Estimates moved = ESTIMATOR.estimate(observed.reordered(order));
        assertThat(moved.share()).isEqualTo(estimates.share());
        assertThat(moved.iterations()).isEqualTo(estimates.iterations());
        assertThat(moved.findings()).isEqualTo(estimates.findings());
        for (int i = 0; i < order.length; i++) {
            EstimatedComparison one = estimates.comparisons().get(order[i]);
            EstimatedComparison other = moved.comparisons().get(i);
            assertThat(other.table()).isEqualTo(one.table());
            assertThat(other.m()).isEqualTo(one.m());
            assertThat(other.parents().stream().map(parent -> order[parent]).toList())
                    .isEqualTo(one.parents());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesSharesThatSumToOneInEveryRow(long seed) {
        for (EstimatedComparison comparison : ESTIMATOR.estimate(observed(seed)).comparisons()) {
            WeightTable table = comparison.table();
            for (int row = 0; row < table.rows(); row++) {
                List<Double> m = table.m().subList(row * 3, row * 3 + 3);
                List<Double> u = table.u().subList(row * 3, row * 3 + 3);
                assertThat(List.of(sum(m), sum(u)))
                        .allSatisfy(sum -> assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9));
                assertThat(m).allMatch(share -> share > 0);
                assertThat(u).allMatch(share -> share > 0);
            }
        }
    }

    private static double sum(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).sum();
    }
}
