package org.counterfoil.linkage.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterfoil.linkage.evaluation.PairError.Kind;

/**
 * The figures of an evaluation as rows for a file: what is measured, of which probabilities ({@code from}, {@code to}), hits
 * {@code count} among {@code of}, the value and the ends of its 95 % interval. What does not apply is empty.
 */
public final class EvaluationTable {

    /** The header of {@link #figures}. */
    public static final List<String> FIGURES =
            List.of("part", "measure", "from", "to", "count", "of", "value", "low", "high");

    /** The header of {@link #errors}. */
    public static final List<String> ERRORS = List.of("error", "why", "left", "right", "probability");

    private final List<List<String>> rows = new ArrayList<>();

    private EvaluationTable() {}

    /** All but the errors; rows of as many cells as {@link #FIGURES}, the header not among them. */
    public static List<List<String>> figures(Evaluation evaluation) {
        EvaluationTable table = new EvaluationTable();
        table.count("records", "all", evaluation.records());
        table.count("records", "scored", evaluation.scoredRecords());
        table.count("records", "in the truth only", evaluation.missingRecords());
        table.accuracy("pairs by clusters", "", evaluation.clusters());
        if (evaluation.hasTrueClusters()) {
            table.wholeClusters(evaluation);
        }
        table.accuracy("links", plain(evaluation.found().linkFrom()), evaluation.links());
        table.rate("blocking", "recall", "", "", evaluation.blockingRecall());
        table.rate("blocking", "reduction ratio", "", "", evaluation.reduction());
        table.rate("look-alikes", "merged", "", "", evaluation.lookAlikesMerged());
        table.falseLinks(evaluation);
        table.thresholds(evaluation);
        table.calibration(evaluation.calibration());
        table.errorCounts(evaluation.errors(0));
        return List.copyOf(table.rows);
    }

    /** The worst errors; rows of as many cells as {@link #ERRORS}, the header not among them. */
    public static List<List<String>> errors(Evaluation evaluation, int worst) {
        EvaluationTable table = new EvaluationTable();
        Errors errors = evaluation.errors(worst);
        errors.falsePairs().forEach(table::error);
        for (Kind kind : Kind.values()) {
            errors.missedPairs(kind).forEach(table::error);
        }
        return List.copyOf(table.rows);
    }

    private void error(PairError error) {
        rows.add(List.of(
                error.kind().error(), error.kind().text(), error.left(), error.right(), plain(error.probability())));
    }

    private void row(String... cells) {
        rows.add(List.of(cells));
    }

    private void count(String part, String measure, long count) {
        row(part, measure, "", "", String.valueOf(count), "", "", "", "");
    }

    private void value(String part, String measure, String from, double value) {
        row(part, measure, from, "", "", "", plain(value), "", "");
    }

    private void rate(String part, String measure, String from, String to, Rate rate) {
        row(
                part,
                measure,
                from,
                to,
                String.valueOf(rate.hits()),
                String.valueOf(rate.of()),
                plain(rate.value()),
                plain(rate.low()),
                plain(rate.high()));
    }

    private void accuracy(String part, String from, Accuracy accuracy) {
        Estimate f1 = accuracy.f1();
        rate(part, "precision", from, "", accuracy.precision());
        rate(part, "recall", from, "", accuracy.recall());
        row(part, "F1", from, "", "", "", plain(f1.value()), plain(f1.low()), plain(f1.high()));
    }

    private void wholeClusters(Evaluation evaluation) {
        Rate precision = evaluation.clusterPrecision();
        Rate recall = evaluation.clusterRecall();
        rate("whole clusters", "precision", "", "", precision);
        rate("whole clusters", "recall", "", "", recall);
        value("whole clusters", "F1", "", Accuracy.harmonic(precision.value(), recall.value()));
        value("B-cubed", "precision", "", evaluation.bcubedPrecision());
        value("B-cubed", "recall", "", evaluation.bcubedRecall());
        value("B-cubed", "F1", "", Accuracy.harmonic(evaluation.bcubedPrecision(), evaluation.bcubedRecall()));
    }

    private void falseLinks(Evaluation evaluation) {
        FalseLinks links = evaluation.falseLinks();
        String from = plain(evaluation.found().linkFrom());
        row("false links", "actual", from, "", String.valueOf(links.actual()), "", "", "", "");
        value("false links", "expected", from, links.expected());
        value("false links", "standard deviation", from, links.deviation());
    }

    private void thresholds(Evaluation evaluation) {
        for (Threshold at : evaluation.thresholds()) {
            rate("threshold", "precision", plain(at.from()), "", at.precision());
            rate("threshold", "recall", plain(at.from()), "", at.recall());
            value("threshold", "F1", plain(at.from()), at.f1());
        }
    }

    private void calibration(Calibration calibration) {
        for (Calibration.Bin bin : calibration.bins()) {
            rate("calibration", "share true", plain(bin.from()), plain(bin.to()), bin.share());
            row(
                    "calibration",
                    "mean probability",
                    plain(bin.from()),
                    plain(bin.to()),
                    "",
                    "",
                    plain(bin.mean()),
                    "",
                    "");
        }
        value("calibration", "expected error", "", calibration.error(0));
        value(
                "calibration",
                "expected error",
                plain(EvaluationReport.IN_DOUBT),
                calibration.error(EvaluationReport.IN_DOUBT));
    }

    private void errorCounts(Errors errors) {
        for (Kind kind : Kind.values()) {
            count(kind.error(), kind.text(), errors.count(kind));
        }
    }

    /** Six digits, empty for no number. */
    private static String plain(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6f", value);
    }
}
