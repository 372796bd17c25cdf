package org.counterfoil.linkage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.counterfoil.incident.ModelTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TruthTablesTest {

    private static final ModelTable CLUSTERS = Small.table(
            "clusters", "incident_id row_id confidence", "I1 a certain|I1 b likely|I2 c certain|I2 d aggregate");
    private static final ModelTable PAIRS =
            Small.table("pairs", "left_row right_row label", "b a match|a c non-match|b c uncertain");

    static List<NamedCsvRecord> errors() {
        return Small.cases("truth-errors");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysWhatIsWrongWhereAndWhatToDo(NamedCsvRecord given) {
        ModelTable table = Small.table("truth", given.getField("header"), given.getField("rows"));
        assertThatThrownBy(() -> read(given.getField("table"), table))
                .as(given.getField("why"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(given.getField("message"));
    }

    private static Truth read(String as, ModelTable table) {
        return switch (as) {
            case "clusters" -> TruthTables.clusters(table, PAIRS);
            case "pairs" -> TruthTables.clusters(CLUSTERS, table);
            default -> TruthTables.of(table, true);
        };
    }

    @Test
    void leavesOutRowsOfDoubtfulConfidence() {
        Truth truth = TruthTables.clusters(CLUSTERS, PAIRS);
        Evaluation evaluation = Evaluation.of(Small.found("a b c d", ""), truth);
        assertThat(evaluation.scoredRecords()).isEqualTo(3);
        assertThat(evaluation.lookAlikesMerged()).isEqualTo(new Rate(1, 1));
        assertThat(evaluation.clusters().precision())
                .as("b-c is uncertain, a-c is not")
                .isEqualTo(new Rate(1, 2));
    }

    @Test
    void knowsATruthByItsHeader() {
        Found found = Small.found("a b c|d", "");
        assertThat(truePairs(found, Small.table("t", "id_l id_r", "a b|b c"), true))
                .isEqualTo(3);
        assertThat(truePairs(found, Small.table("t", "id_l id_r", "a b|b c"), false))
                .isEqualTo(2);
        assertThat(truePairs(found, Small.table("t", "row_id incident_id", "a I1|b I1|c I2"), true))
                .isEqualTo(1);
        assertThat(truePairs(found, Small.table("t", "id name cluster", "a x 7|b y 7|c z 7|d w -"), true))
                .isEqualTo(3);
    }

    private static long truePairs(Found found, ModelTable table, boolean closed) {
        return Evaluation.of(found, TruthTables.of(table, closed)).truePairs();
    }

    @Test
    void doesNotScoreARecordWhoseTrueClusterIsNotKnown() {
        Truth truth = TruthTables.column(Small.table("t", "key who", "a 7|b 7|c -|d -"), "key", "who");
        Evaluation evaluation = Evaluation.of(Small.found("a b c d", ""), truth);
        assertThat(evaluation.scoredRecords()).isEqualTo(2);
        assertThat(evaluation.clusters().precision()).isEqualTo(new Rate(1, 1));
    }

    @Test
    void knowsWhichIdsItNames() {
        assertThat(Small.truth("pairs", "a-b", "", "").ids()).containsExactly("a", "b");
        assertThat(Small.truth("clusters", "a|b", "", "").ids()).doesNotContain("a|b");
    }
}
