package org.counterfoil.linkage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every evaluation, whatever the truth and the linkage. */
class EvaluationLawsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(61, 1060);
    }

    private static List<Half> halves() {
        List<Half> halves = new ArrayList<>(List.of(Half.values()));
        halves.add(null);
        return halves;
    }

    private static Evaluation evaluation(Drawn drawn, Half half) {
        return half == null
                ? Evaluation.of(drawn.found(), drawn.truth())
                : Evaluation.of(drawn.found(), drawn.truth(), half);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsWhatLookingAtEveryPairCounts(long seed) {
        Drawn drawn = new Drawn(seed);
        for (Half half : halves()) {
            Evaluation evaluation = evaluation(drawn, half);
            for (int most : new int[] {0, 3, 1000}) {
                assertThat(Naive.figures(evaluation, most))
                        .as("%s, half %s, at most %s errors", drawn.form, half, most)
                        .isEqualTo(new Naive(drawn, half)
                                .figures(
                                        evaluation.thresholds(),
                                        evaluation.calibration().bins(),
                                        most));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void putsEveryTruePairIntoOneHalf(long seed) {
        Drawn drawn = new Drawn(seed);
        Evaluation whole = evaluation(drawn, null);
        Evaluation a = evaluation(drawn, Half.A);
        Evaluation b = evaluation(drawn, Half.B);
        assertThat(a.truePairs() + b.truePairs()).isEqualTo(whole.truePairs());
        assertThat(a.scoredRecords() + b.scoredRecords()).isEqualTo(whole.scoredRecords());
        assertThat(a.clusters().recall().hits() + b.clusters().recall().hits())
                .isEqualTo(whole.clusters().recall().hits());
        assertThat(a.clusters().precision().of() + b.clusters().precision().of())
                .isLessThanOrEqualTo(whole.clusters().precision().of());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheSameIntervalsAndTheSameTextAgainWhateverTheOrderOfThePairs(long seed) {
        Drawn drawn = new Drawn(seed);
        assertThat(EvaluationReport.lines(evaluation(drawn, null), (left, right) -> List.of(left, right), 4))
                .isEqualTo(EvaluationReport.lines(evaluation(drawn, null), (left, right) -> List.of(left, right), 4));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void holdsItsLawsOnAThousandDrawings(long seed) {
        countsWhatLookingAtEveryPairCounts(seed);
        putsEveryTruePairIntoOneHalf(seed);
        givesTheSameIntervalsAndTheSameTextAgainWhateverTheOrderOfThePairs(seed);
    }
}
