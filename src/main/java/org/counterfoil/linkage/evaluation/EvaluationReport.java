package org.counterfoil.linkage.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.counterfoil.linkage.evaluation.PairError.Kind;

/** An evaluation as lines of text. {@link EvaluationTable} has the same figures for a file. */
public final class EvaluationReport {

    /** Below this most pairs are far from any decision, and hide an error of calibration by their number. */
    static final double IN_DOUBT = 0.05;

    private final List<String> lines = new ArrayList<>();
    private final Evaluation evaluation;

    private EvaluationReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Figures, the tables over thresholds and of calibration, and the worst errors with their waterfalls.
     *
     * @param waterfall lines that say why two ids, the smaller first, were linked or not
     * @param worst how many errors of each kind to show
     */
    public static List<String> lines(
            Evaluation evaluation, BiFunction<String, String, List<String>> waterfall, int worst) {
        EvaluationReport report = new EvaluationReport(evaluation);
        report.records();
        report.accuracy("pairs by clusters", evaluation.clusters());
        report.wholeClusters();
        report.accuracy(
                String.format(
                        Locale.ROOT, "links from %s on", evaluation.found().linkFrom()),
                evaluation.links());
        report.blocking();
        report.thresholds();
        report.calibration();
        report.errors(waterfall, worst);
        return List.copyOf(report.lines);
    }

    private void add(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private void records() {
        Half half = evaluation.half();
        add("truth: %s", evaluation.world().form().text());
        if (half != null) {
            add("half: %s; pairs between the halves are in neither", half.text());
        }
        if (evaluation.missingRecords() > 0) {
            add("ids of the truth without a record: %d", evaluation.missingRecords());
        }
        add("records: %d", evaluation.records());
        add("rows scored: %d", evaluation.scoredRecords());
        add("true pairs: %d", evaluation.truePairs());
    }

    private void accuracy(String of, Accuracy accuracy) {
        add("%s: precision %s", of, accuracy.precision().text());
        add("%s: recall %s", of, accuracy.recall().text());
        Estimate f1 = accuracy.f1();
        add("%s: F1 %.4f (95 %% interval %.4f to %.4f)", of, f1.value(), f1.low(), f1.high());
    }

    private void wholeClusters() {
        if (!evaluation.hasTrueClusters()) {
            add("whole clusters: not measured, for the true pairs are not those of clusters");
            return;
        }
        Rate precision = evaluation.clusterPrecision();
        Rate recall = evaluation.clusterRecall();
        add("whole clusters: precision %s", precision.text());
        add("whole clusters: recall %s", recall.text());
        add("whole clusters: F1 %.4f", Accuracy.harmonic(precision.value(), recall.value()));
        double bPrecision = evaluation.bcubedPrecision();
        double bRecall = evaluation.bcubedRecall();
        add(
                "B-cubed: precision %.4f, recall %.4f, F1 %.4f",
                bPrecision, bRecall, Accuracy.harmonic(bPrecision, bRecall));
    }

    private void blocking() {
        add("blocking: recall %s", evaluation.blockingRecall().text());
        Rate reduction = evaluation.reduction();
        add(
                "blocking: reduction ratio %.6f (%d of %d pairs compared)",
                reduction.value(), reduction.of() - reduction.hits(), reduction.of());
        Rate merged = evaluation.lookAlikesMerged();
        add("look-alikes merged: %d of %d", merged.hits(), merged.of());
        FalseLinks links = evaluation.falseLinks();
        add(
                "false links: %d; expected from the probabilities: %.1f (standard deviation %.1f)",
                links.actual(), links.expected(), links.deviation());
    }

    private void thresholds() {
        add("pairs by their own score, from a probability on:");
        for (Threshold at : evaluation.thresholds()) {
            add(
                    "  %.3f  pairs %8d  precision %.4f  recall %.4f  F1 %.4f",
                    at.from(),
                    at.precision().of(),
                    at.precision().value(),
                    at.recall().value(),
                    at.f1());
        }
    }

    private void calibration() {
        Calibration calibration = evaluation.calibration();
        add("pairs by their own score, and how many of them are true:");
        for (Calibration.Bin bin : calibration.bins()) {
            Rate share = bin.share();
            if (share.of() > 0) {
                add(
                        "  %.3f to %.3f  pairs %8d  mean %.4f  true %.4f (%d; 95 %% interval %.4f to %.4f)",
                        bin.from(),
                        bin.to(),
                        share.of(),
                        bin.mean(),
                        share.value(),
                        share.hits(),
                        share.low(),
                        share.high());
            }
        }
        add(
                "expected calibration error: %.4f; %.4f over the pairs from %.2f on",
                calibration.error(0), calibration.error(IN_DOUBT), IN_DOUBT);
    }

    private void errors(BiFunction<String, String, List<String>> waterfall, int worst) {
        Errors errors = evaluation.errors(worst);
        add("false pairs in clusters: %d%s", errors.count(true), shown(errors.count(true), worst));
        for (Kind kind : Kind.values()) {
            if (kind.isFalse()) {
                add("  %s: %d", kind.text(), errors.count(kind));
            }
        }
        show(errors.falsePairs(), waterfall);
        add("missed pairs: %d", errors.count(false));
        for (Kind kind : Kind.values()) {
            if (!kind.isFalse()) {
                add("  %s: %d%s", kind.text(), errors.count(kind), shown(errors.count(kind), worst));
                show(errors.missedPairs(kind), waterfall);
            }
        }
    }

    private static String shown(long count, int worst) {
        return count > worst ? ", of which " + worst + " are shown" : "";
    }

    private void show(List<PairError> errors, BiFunction<String, String, List<String>> waterfall) {
        for (PairError error : errors) {
            lines.add("");
            waterfall.apply(error.left(), error.right()).forEach(line -> lines.add("    " + line));
        }
        if (!errors.isEmpty()) {
            lines.add("");
        }
    }
}
