package org.counterfoil.linkage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures that were counted by hand. */
class EvaluationTest {

    /** So that a case reads well in a report of the tests. */
    record Case(NamedCsvRecord line) {

        String cell(String column) {
            return line.getField(column);
        }

        long count(String column) {
            return Long.parseLong(cell(column));
        }

        double value(String column) {
            return Double.parseDouble(cell(column));
        }

        Evaluation evaluation() {
            return Evaluation.of(
                    Small.found(cell("found"), cell("pairs")),
                    Small.truth(cell("form"), cell("truth"), cell("uncertain"), cell("look_alikes")));
        }

        @Override
        public String toString() {
            return "line " + line.getStartingLineNumber() + ": " + cell("why");
        }
    }

    static Stream<Case> cases() {
        return Small.cases("evaluation").stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsAsAPersonDoes(Case given) {
        Evaluation evaluation = given.evaluation();
        Accuracy clusters = evaluation.clusters();
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(evaluation.scoredRecords()).as("scored").isEqualTo((int) given.count("scored"));
            softly.assertThat(clusters.precision())
                    .as("precision")
                    .isEqualTo(new Rate(given.count("hits"), given.count("found_pairs")));
            softly.assertThat(clusters.recall())
                    .as("recall")
                    .isEqualTo(new Rate(given.count("hits"), given.count("true_pairs")));
            softly.assertThat(clusters.f1().value()).as("F1").isCloseTo(given.value("f1"), within(0.00005));
            softly.assertThat(evaluation.clusterPrecision())
                    .as("whole clusters, precision")
                    .isEqualTo(new Rate(given.count("whole"), given.count("several_found")));
            softly.assertThat(evaluation.clusterRecall())
                    .as("whole clusters, recall")
                    .isEqualTo(new Rate(given.count("whole"), given.count("several_true")));
            softly.assertThat(evaluation.bcubedPrecision())
                    .as("B-cubed precision")
                    .isCloseTo(given.value("b_precision"), within(0.00005));
            softly.assertThat(evaluation.bcubedRecall())
                    .as("B-cubed recall")
                    .isCloseTo(given.value("b_recall"), within(0.00005));
            softly.assertThat(evaluation.links().precision())
                    .as("links")
                    .isEqualTo(new Rate(given.count("true_links"), given.count("links")));
            softly.assertThat(evaluation.blockingRecall())
                    .as("blocking")
                    .isEqualTo(new Rate(given.count("true_blocked"), given.count("true_pairs")));
            Rate merged = evaluation.lookAlikesMerged();
            softly.assertThat(merged.hits() + " of " + merged.of()).isEqualTo(given.cell("merged"));
            softly.assertThat(kinds(evaluation.errors(0))).as("errors").isEqualTo(given.cell("errors"));
        });
    }

    private static String kinds(Errors errors) {
        return Stream.of(PairError.Kind.values())
                .map(kind -> String.valueOf(errors.count(kind)))
                .collect(Collectors.joining(" "));
    }

    @Test
    void knowsWhetherListedPairsAreThoseOfClusters() {
        Found found = Small.found("a b c", "");
        assertThat(Evaluation.of(found, Small.truth("pairs", "a-b b-c", "", "")).hasTrueClusters())
                .isFalse();
        assertThat(Evaluation.of(found, Small.truth("pairs", "a-b b-c a-c", "", ""))
                        .hasTrueClusters())
                .isTrue();
        assertThat(Evaluation.of(found, Small.truth("closed", "a-b b-c", "", ""))
                        .hasTrueClusters())
                .isTrue();
    }

    @Test
    void saysHowMuchOfTheTruthHasNoRecord() {
        Evaluation evaluation = Evaluation.of(Small.found("a|b", ""), Small.truth("closed", "a-y y-b y-z", "", ""));
        assertThat(evaluation.missingRecords()).isEqualTo(2);
        assertThat(evaluation.clusters().recall())
                .as("a and b are one through y, which is not there")
                .isEqualTo(new Rate(0, 1));
    }

    @Test
    void countsTheReductionOverAllRecords() {
        Evaluation evaluation = Evaluation.of(
                Small.found("a b|c|d", "a-b:0.9 c-d:0.1 a-d:0.2!"), Small.truth("clusters", "a b", "", ""));
        assertThat(evaluation.reduction()).as("the third was not blocked").isEqualTo(new Rate(4, 6));
    }

    @Test
    void namesTheWorstErrorsFirst() {
        Found found = Small.found("a b c d|e|f|g", "a-b:0.97 a-c:0.99 b-d:0.4 e-f:0.95 e-g:0.2 f-g:0.1");
        Errors errors = Evaluation.of(found, Small.truth("clusters", "a|b|c|d|e f g", "", ""))
                .errors(5);
        assertThat(named(errors.falsePairs()))
                .as("the surest first, then those never scored, by id")
                .containsExactly("a-c", "a-b", "b-d", "a-d", "b-c");
        assertThat(errors.count(true)).isEqualTo(6);
        assertThat(named(errors.missedPairs(PairError.Kind.MISSED_BELOW)))
                .as("the most surely apart first")
                .containsExactly("f-g", "e-g");
        assertThat(named(errors.missedPairs(PairError.Kind.MISSED_KEPT_APART))).containsExactly("e-f");
        assertThat(errors.missedPairs(PairError.Kind.FALSE_LINK)).isEmpty();
        assertThat(errors.count(false)).isEqualTo(3);
    }

    private static List<String> named(List<PairError> errors) {
        return errors.stream().map(error -> error.left() + "-" + error.right()).toList();
    }

    @Test
    void expectsAsManyFalseLinksAsTheProbabilitiesSay() {
        FalseLinks links = Evaluation.of(
                        Small.found("a b c|d", "a-b:0.9 b-c:0.95 a-c:0.99 a-d:0.89"),
                        Small.truth("clusters", "a b|c|d", "", ""))
                .falseLinks();
        assertThat(links.actual()).isEqualTo(2);
        assertThat(links.expected()).isCloseTo(0.1 + 0.05 + 0.01, within(1e-12));
        assertThat(links.deviation()).isCloseTo(Math.sqrt(0.09 + 0.0475 + 0.0099), within(1e-12));
    }
}
