package org.counterfoil.linkage.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EstimationRecoveryTest {

    private static final Estimator ESTIMATOR = new Estimator(Strength.DEFAULT);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsToTheExpertWithThirtyRecords(long seed) {
        Observations observed = new Drawn(30, 8, seed).observed(Drawn.rough(), 0.005, 435);
        Estimates estimates = ESTIMATOR.estimate(observed);
        assertThat(estimates.share()).as("share").isCloseTo(0.005, within(1e-12));
        for (int i = 0; i < Drawn.SIZE; i++) {
            ExpertComparison expert = observed.comparisons().get(i);
            for (int level = 0; level < 3; level++) {
                double before = Drawn.bits(expert.m().get(level), expert.u().get(level));
                assertThat(estimates.comparisons().get(i).bits(level))
                        .as("%s %d", expert.name(), level)
                        .isCloseTo(before, within(3.0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void learnsFromAThousandRecordsWhatTheyShow(long seed) {
        Drawn drawn = new Drawn(1000, 300, seed);
        Estimates estimates = ESTIMATOR.estimate(drawn.observed(Drawn.rough(), 0.002, 100_000));
        assertThat(Drawn.bits(estimates.share(), drawn.found / drawn.pairs)).isCloseTo(0, within(0.1));
        near(estimates, drawn, 100_000, 30, 0.5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNothingOfTheExpertWithAHundredThousand(long seed) {
        Drawn drawn = new Drawn(100_000, 50_000, seed);
        Estimates estimates = ESTIMATOR.estimate(drawn.observed(Drawn.rough(), 0.001, 1_000_000));
        assertThat(Drawn.bits(estimates.share(), drawn.found / drawn.pairs)).isCloseTo(0, within(0.02));
        near(estimates, drawn, 1_000_000, 400, 0.25);
        near(estimates, drawn, 1_000_000, 4000, 0.1);
    }

    /** Holds every level with enough sightings in both classes against the truth in bits, m being that of the matches found. */
    private static void near(Estimates estimates, Drawn drawn, double others, double sightings, double bits) {
        int held = 0;
        for (int i = 0; i < Drawn.SIZE; i++) {
            for (int level = 0; level < 3; level++) {
                double m = drawn.m(i, level);
                double u = Drawn.U.get(i).get(level);
                if (Math.min(m * drawn.found, u * others) >= sightings) {
                    assertThat(estimates.comparisons().get(i).bits(level))
                            .as("comparison %d level %d", i, level)
                            .isCloseTo(Drawn.bits(m, u), within(bits));
                    held++;
                }
            }
        }
        assertThat(held).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotCallTooMuchAMatchOnSmallData(long seed) {
        for (int records : new int[] {30, 100, 300}) {
            Drawn none = new Drawn(records, 0, seed);
            Estimates estimates = ESTIMATOR.estimate(none.observed(Drawn.rough(), 0.001, (int) none.pairs));
            assertThat(estimates.expectedMatches())
                    .as("%d records, no match", records)
                    .isLessThan(3);
            Drawn some = new Drawn(records, records / 4, seed);
            estimates = ESTIMATOR.estimate(some.observed(Drawn.rough(), 0.001, (int) some.pairs));
            assertThat(estimates.expectedMatches()).as("%d records", records).isLessThan(1.25 * some.matches + 2);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverFallsWithinARound(long seed) {
        Observations observed = new Drawn(3000, 900, seed).observed(Drawn.rough(), 0.001, 100_000);
        List<Iteration> iterations = ESTIMATOR.estimate(observed).iterations();
        assertThat(iterations).hasSizeGreaterThan(3);
        for (int i = 1; i < iterations.size(); i++) {
            Iteration before = iterations.get(i - 1);
            Iteration after = iterations.get(i);
            if (before.round() == after.round()) {
                assertThat(after.logPosterior()).isGreaterThanOrEqualTo(before.logPosterior() - 1e-6);
            }
        }
    }

    @Test
    void givesTheExpertBackWithoutAnyPairs() {
        Observations observed = new Observations(Drawn.rough(), 0, 0.001, Patterns.none(), Patterns.none(), List.of());
        Estimates estimates = ESTIMATOR.estimate(observed);
        assertThat(estimates.share()).isCloseTo(0.001, within(1e-12));
        for (int i = 0; i < Drawn.SIZE; i++) {
            ExpertComparison expert = Drawn.rough().get(i);
            for (int level = 0; level < 3; level++) {
                assertThat(estimates.comparisons().get(i).bits(level))
                        .isCloseTo(Drawn.bits(expert.m().get(level), expert.u().get(level)), within(1e-9));
            }
        }
    }
}
