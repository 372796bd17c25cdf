package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecoveryTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(101, 105);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void recoversTheIncidentsBehindNoisyReports(long seed) {
        Synthetic synthetic = new Synthetic(seed, 300);
        Linkage linkage = new Linker(Tables.MODEL).link(synthetic.reports, List.of(), List.of());
        Evaluation evaluation = new Evaluation(new Truth(synthetic.incidentOf, List.of(), List.of()), linkage);
        Explanation explanation = new Explanation(Tables.MODEL, synthetic.reports, List.of(), linkage);
        String lines = String.join("\n", EvaluationReport.lines(evaluation, explanation, 5));
        assertThat(evaluation.precision().value()).as(lines).isGreaterThanOrEqualTo(0.98);
        assertThat(evaluation.recall().value()).as(lines).isGreaterThanOrEqualTo(0.90);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comparesFewOfThePossiblePairs(long seed) {
        Synthetic synthetic = new Synthetic(seed, 600);
        Linkage linkage = new Linker(Tables.MODEL).link(synthetic.reports, List.of(), List.of());
        assertThat(linkage.counts().possible())
                .isEqualTo((long) synthetic.reports.size() * (synthetic.reports.size() - 1) / 2);
        assertThat(linkage.counts().compared()).isLessThan(linkage.counts().possible() / 40);
    }
}
