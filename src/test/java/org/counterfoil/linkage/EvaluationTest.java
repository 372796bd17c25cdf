package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final ModelTable CLUSTERS = table(
            "clusters",
            "incident_id row_id confidence",
            "I1 a certain",
            "I1 b likely",
            "I1 c certain",
            "I2 d certain",
            "I2 e certain",
            "I3 f aggregate",
            "I3 g certain");
    private static final ModelTable PAIRS =
            table("pairs", "left_row right_row label", "a b match", "d c non-match", "g a uncertain");

    @Test
    void countsOnlyPairsOfListedRowsAndLeavesOutTheUncertain() {
        Truth truth = Truth.of(CLUSTERS, PAIRS);
        // a, b together (right), c with d (a look-alike), g with a (uncertain), f is an aggregate, x is not listed
        Evaluation evaluation = new Evaluation(truth, linkage("a b g", "c d f", "e", "x"));
        assertThat(evaluation.scoredRows()).isEqualTo(6);
        assertThat(evaluation.precision()).isEqualTo(new Rate(1, 3));
        assertThat(evaluation.recall()).isEqualTo(new Rate(1, 4));
        assertThat(evaluation.lookAlikesMerged()).isEqualTo(new Rate(1, 1));
        assertThat(evaluation.clusterPrecision()).isEqualTo(new Rate(0, 2));
        assertThat(evaluation.clusterRecall()).isEqualTo(new Rate(0, 2));
        assertThat(evaluation.blockingRecall()).isEqualTo(new Rate(0, 4));
        assertThat(evaluation.missedLinks()).hasSize(3);
    }

    @Test
    void findsNoFaultInTheTruthItself() {
        Evaluation evaluation = new Evaluation(Truth.of(CLUSTERS, PAIRS), linkage("a b c", "d e", "g"));
        assertThat(evaluation.f1()).isEqualTo(1);
        assertThat(evaluation.clusterPrecision()).isEqualTo(new Rate(2, 2));
        assertThat(evaluation.clusterRecall()).isEqualTo(new Rate(2, 2));
    }

    @Test
    void givesWilsonsInterval() {
        Rate rate = new Rate(49, 50);
        assertThat(rate.low()).isCloseTo(0.8950, within(0.0005));
        assertThat(rate.high()).isCloseTo(0.9965, within(0.0005));
        assertThat(new Rate(0, 0).value()).isEqualTo(1);
    }

    @Test
    void refusesATruthThatContradictsItself() {
        assertThatThrownBy(() -> Truth.of(CLUSTERS, table("pairs", "left_row right_row label", "a d match")))
                .hasMessageContaining("pairs.csv (test), line 2")
                .hasMessageContaining("two incidents in the clusters");
        assertThatThrownBy(() -> Truth.of(CLUSTERS, table("pairs", "left_row right_row label", "a d maybe")))
                .hasMessageContaining("not 'maybe'");
        assertThatThrownBy(() -> Truth.of(table("clusters", "incident_id row_id", "I1 a", "I2 a"), PAIRS))
                .hasMessageContaining("two incidents");
    }

    private static Linkage linkage(String... clusters) {
        List<Cluster> made = new ArrayList<>();
        for (String cluster : clusters) {
            made.add(new Cluster(List.of(cluster.split(" ")).stream()
                    .map(key -> new ReportId("list", key))
                    .toList()));
        }
        return new Linkage(made, List.of(), List.of(), LinkageFigures.of(new PairCounts(0, 0, 0, 0)));
    }

    private static ModelTable table(String name, String header, String... rows) {
        List<String> columns = List.of(header.split(" "));
        List<ModelTable.Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split(" ");
            Map<String, String> row = new TreeMap<>();
            for (int c = 0; c < cells.length; c++) {
                row.put(columns.get(c), cells[c]);
            }
            lines.add(new ModelTable.Line(i + 2, row));
        }
        return new ModelTable(name, "test", columns, lines);
    }
}
