package org.counterfoil.linkage.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DependenceTest {

    private static final Estimator ESTIMATOR = new Estimator(Strength.DEFAULT);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    private static Estimates estimated(People people, List<List<Integer>> rules, int perStratum) {
        return ESTIMATOR.estimate(people.observed(rules, 200_000, perStratum, 1.0 / people.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsAnAddressMadeFromANameOnce(long seed) {
        People people = Towns.withMail(5000, seed);
        Calibration with = calibration(people, Towns.RULES_WITH_MAIL, 20_000);
        Calibration without = calibration(people, Towns.RULES_WITH_MAIL, 0);
        assertThat(with.error())
                .as("%s; taken as independent: %s", with, without)
                .isLessThan(0.03);
        assertThat(with.precision()).as(with.toString()).isGreaterThan(0.99);
        assertThat(without.error()).as(without.toString()).isGreaterThan(1.3 * with.error());
        assertThat(without.precision()).as(without.toString()).isLessThan(0.975);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysThatACopySaysTheSame(long seed) {
        People people = Towns.withCopy(5000, seed);
        Estimates estimates = estimated(people, Towns.RULES, 20_000);
        Calibration calibration = new Calibration(people, Towns.RULES, estimates);
        assertThat(calibration.error()).as(calibration.toString()).isLessThan(0.03);
        assertThat(estimates.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.SAYS_THE_SAME)
                .singleElement()
                .satisfies(finding -> assertThat(finding.comparison()).isIn("copy", "surname"));
    }

    /** A copy must not change what the original and it are worth together. */
    @ParameterizedTest
    @MethodSource("seeds")
    void weighsAgreementInACopyAndItsOriginalAsAgreementInOne(long seed) {
        Estimates estimates = estimated(Towns.withCopy(5000, seed), Towns.RULES, 20_000);
        double original = Math.max(
                estimates.comparisons().get(1).bits(0),
                estimates.comparisons().get(4).bits(0));
        double both = estimates.bits(-1, 0, -1, -1, 0) - estimates.priorBits();
        assertThat(both).isBetween(original - 1.5, original + 1.5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesIndependentComparisonsCalibrated(long seed) {
        People people = Towns.plain(5000, seed);
        Calibration calibration = calibration(people, Towns.RULES, 20_000);
        assertThat(calibration.error()).as(calibration.toString()).isLessThan(0.03);
        assertThat(calibration.precision()).as(calibration.toString()).isGreaterThan(0.99);
    }

    private static Calibration calibration(People people, List<List<Integer>> rules, int perStratum) {
        return new Calibration(people, rules, estimated(people, rules, perStratum));
    }
}
