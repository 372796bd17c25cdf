package org.counterfoil.linkage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {

    private static final Evaluation EVALUATION = Evaluation.of(
            Small.found("a b c|d e|f|g|x", "a-b:0.99 a-c:0.92 d-e:0.4 f-g:0.95 b-g:0.02"),
            Small.truth("clusters", "a b y|c|d e|f g", "d-f", "a-c"));

    private static List<String> waterfall(String left, String right) {
        return List.of(left + " and " + right, "because");
    }

    @Test
    void printsTheSameTextEveryTime() throws IOException {
        assertThat(EvaluationReport.lines(EVALUATION, EvaluationReportTest::waterfall, 1))
                .isEqualTo(Files.readAllLines(Path.of("src/test/resources/cases/evaluation.txt")));
    }

    @Test
    void saysWhatIsNotScoredAndWhatIsNoCluster() {
        Found found = Small.found("a b c", "");
        assertThat(EvaluationReport.lines(
                        Evaluation.of(found, Small.truth("pairs", "a-b b-c", "", ""), Half.of("a")),
                        EvaluationReportTest::waterfall,
                        0))
                .contains(
                        "truth: pairs as they are; records in no pair stand alone",
                        "half: " + Half.of("a").text() + "; pairs between the halves are in neither",
                        "whole clusters: not measured, for the true pairs are not those of clusters",
                        "false pairs in clusters: 1, of which 0 are shown")
                .noneMatch(line -> line.startsWith("B-cubed"));
    }

    @Test
    void hasTheFiguresOfTheTextAsRows() {
        List<List<String>> rows = EvaluationTable.figures(EVALUATION);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(EvaluationTable.FIGURES));
        assertThat(rows)
                .contains(
                        List.of("records", "all", "", "", "8", "", "", "", ""),
                        List.of("records", "in the truth only", "", "", "1", "", "", "", ""),
                        List.of("pairs by clusters", "precision", "", "", "2", "4", "0.500000", "0.150039", "0.849961"),
                        List.of("links", "recall", "0.900000", "", "2", "3", "0.666667", "0.207660", "0.938508"),
                        List.of("false links", "expected", "0.900000", "", "", "", "0.140000", "", ""),
                        List.of("calibration", "mean probability", "0.400000", "0.450000", "", "", "0.400000", "", ""),
                        List.of("calibration", "mean probability", "0.450000", "0.500000", "", "", "", "", ""),
                        List.of("missed pair", "a link that the clusters keep apart", "", "", "1", "", "", "", ""));
        assertThat(rows.stream().map(row -> row.subList(0, 4)))
                .as("a row is named by its first cells")
                .doesNotHaveDuplicates();
    }

    @Test
    void hasTheWorstErrorsAsRows() {
        assertThat(EvaluationTable.errors(EVALUATION, 10))
                .containsExactly(
                        List.of("false pair", "a link by its own score", "a", "c", "0.920000"),
                        List.of("false pair", "never compared, joined through others", "b", "c", ""),
                        List.of("missed pair", "a link that the clusters keep apart", "f", "g", "0.950000"));
        assertThat(EvaluationTable.errors(EVALUATION, 1))
                .hasSize(2)
                .allMatch(row -> row.size() == EvaluationTable.ERRORS.size());
    }
}
