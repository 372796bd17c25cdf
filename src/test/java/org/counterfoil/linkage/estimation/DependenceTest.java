package org.counterfoil.linkage.estimation;

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
        System.err.println(seed + " with " + with + " without " + without);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsACopyOnce(long seed) {
        People people = Towns.withCopy(5000, seed);
        Calibration with = calibration(people, Towns.RULES, 20_000);
        Calibration without = calibration(people, Towns.RULES, 0);
        System.err.println(seed + " copy with " + with + " without " + without
                + estimated(people, Towns.RULES, 20_000).findings());
        People plain = Towns.plain(5000, seed);
        System.err.println(seed + " plain with " + calibration(plain, Towns.RULES, 20_000)
                + estimated(plain, Towns.RULES, 20_000).comparisons().stream()
                        .map(EstimatedComparison::parents)
                        .toList());
    }

    private static Calibration calibration(People people, List<List<Integer>> rules, int perStratum) {
        return new Calibration(people, rules, estimated(people, rules, perStratum));
    }
}
