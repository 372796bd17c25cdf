package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.evaluation.Evaluation;
import org.counterfoil.linkage.evaluation.Rate;
import org.counterfoil.linkage.evaluation.Truth;
import org.junit.jupiter.api.Test;

class FoundReportsTest {

    private static final ReportId FIRST = new ReportId("list", "7");
    private static final ReportId SAME_KEY = new ReportId("other", "7");
    private static final ReportId ALONE = new ReportId("other", "8");
    private static final ReportId TOGETHER = new ReportId("list", "9");
    private static final Linkage LINKAGE = new Linkage(
            List.of(new Cluster(List.of(FIRST)), new Cluster(List.of(SAME_KEY)), new Cluster(List.of(TOGETHER, ALONE))),
            List.of(pair(TOGETHER, ALONE, "same day"), pair(FIRST, ALONE, Linker.SAME_CLUSTER)),
            6);

    private static ScoredPair pair(ReportId left, ReportId right, String rule) {
        return new ScoredPair(left, right, List.of(rule), new MatchWeight(10), List.of(), Verdict.LINK, "");
    }

    private static Truth truth(String... ids) {
        return Truth.ofClusters(
                ids, java.util.Collections.nCopies(ids.length, "I1").toArray(String[]::new));
    }

    @Test
    void callsAReportByItsKeyUnlessSeveralShareIt() {
        FoundReports reports = new FoundReports(LINKAGE, truth("8", "9"));
        assertThat(reports.found(0.9).ids()).containsExactly("8", "9", "list/7", "other/7");
        assertThat(reports.report("8")).isEqualTo(ALONE);
        assertThat(reports.report("other/7")).isEqualTo(SAME_KEY);
        assertThatThrownBy(() -> reports.report("7")).hasMessage("There is no report 7");
    }

    @Test
    void tellsWhatBlockingFoundFromWhatClusteringAskedFor() {
        Evaluation evaluation = Evaluation.of(new FoundReports(LINKAGE, truth("8", "9")).found(0.9), truth("8", "9"));
        assertThat(evaluation.clusters().recall()).isEqualTo(new Rate(1, 1));
        assertThat(evaluation.blockingRecall()).isEqualTo(new Rate(1, 1));
        assertThat(evaluation.reduction()).isEqualTo(new Rate(5, 6));
    }

    @Test
    void refusesATruthThatSpeaksOfAKeySeveralReportsHave() {
        assertThatThrownBy(() -> new FoundReports(LINKAGE, truth("7")))
                .hasMessageContaining("The truth speaks of 7")
                .hasMessageContaining("[list/7, other/7]")
                .hasMessageContaining("Give each row a key of its own");
    }
}
