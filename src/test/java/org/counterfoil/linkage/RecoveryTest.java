package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.counterfoil.linkage.evaluation.Evaluation;
import org.counterfoil.linkage.evaluation.EvaluationReport;
import org.counterfoil.linkage.evaluation.Truth;
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
        Truth truth = Truth.ofClusters(synthetic.incidentOf, List.of(), List.of());
        FoundReports found = new FoundReports(Tables.MODEL, synthetic.reports, List.of(), linkage, truth);
        Evaluation evaluation = Evaluation.of(found.found(Tables.MODEL.link()), truth);
        Explanation explanation = new Explanation(Tables.MODEL, synthetic.reports, List.of(), linkage);
        String lines = String.join(
                "\n",
                EvaluationReport.lines(
                        evaluation, (left, right) -> explanation.of(found.report(left), found.report(right)), 5));
        assertThat(evaluation.clusters().precision().value()).as(lines).isGreaterThanOrEqualTo(0.98);
        assertThat(evaluation.clusters().recall().value()).as(lines).isGreaterThanOrEqualTo(0.90);
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
