package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.evaluation.Evaluation;
import org.counterfoil.linkage.evaluation.Rate;
import org.counterfoil.linkage.evaluation.Truth;
import org.junit.jupiter.api.Test;

class FoundReportsTest {

    /** Two of one day at one victim, two that share nothing with them or each other. */
    private static final List<Report> REPORTS = List.of(
            Reports.of("list/7").victims("Aster").occurred("2020-01-01").make(),
            Reports.of("other/7").victims("Borage").occurred("2018-05-05").make(),
            Reports.of("list/9").victims("Celandine").occurred("2022-03-03").make(),
            Reports.of("other/8").victims("Celandine").occurred("2022-03-03").make());

    private static final Linkage LINKAGE = new Linker(Tables.MODEL).link(REPORTS, List.of(), List.of());

    private static FoundReports found(Truth truth) {
        return new FoundReports(Tables.MODEL, REPORTS, List.of(), LINKAGE, truth);
    }

    private static Truth truth(String... ids) {
        return Truth.ofClusters(
                ids, java.util.Collections.nCopies(ids.length, "I1").toArray(String[]::new));
    }

    @Test
    void callsAReportByItsKeyUnlessSeveralShareIt() {
        FoundReports reports = found(truth("8", "9"));
        assertThat(reports.found(0.9).ids()).containsExactly("8", "9", "list/7", "other/7");
        assertThat(reports.report("8")).isEqualTo(new ReportId("other", "8"));
        assertThat(reports.report("other/7")).isEqualTo(new ReportId("other", "7"));
        assertThatThrownBy(() -> reports.report("7")).hasMessage("There is no report 7");
    }

    @Test
    void handsInEveryPairThatWasCompared() {
        Evaluation evaluation = Evaluation.of(found(truth("8", "9")).found(0.9), truth("8", "9"));
        assertThat(evaluation.clusters().recall()).isEqualTo(new Rate(1, 1));
        assertThat(evaluation.blockingRecall()).isEqualTo(new Rate(1, 1));
        assertThat(evaluation.reduction()).isEqualTo(new Rate(5, 6));
    }

    @Test
    void refusesATruthThatSpeaksOfAKeySeveralReportsHave() {
        assertThatThrownBy(() -> found(truth("7")))
                .hasMessageContaining("The truth speaks of 7")
                .hasMessageContaining("[list/7, other/7]")
                .hasMessageContaining("Give each row a key of its own");
    }
}
