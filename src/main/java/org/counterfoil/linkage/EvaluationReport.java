package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation as lines of text. */
public final class EvaluationReport {

    private static final List<Double> THRESHOLDS = List.of(0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999);

    private EvaluationReport() {}

    /**
     * Figures, the table over thresholds, and the worst errors with their waterfalls.
     *
     * @param worst how many errors of each kind to show
     */
    public static List<String> lines(Evaluation evaluation, Explanation explanation, int worst) {
        List<String> lines = new ArrayList<>();
        lines.add("rows scored: " + evaluation.scoredRows());
        lines.add("pairs by clusters: precision " + evaluation.precision().text());
        lines.add("pairs by clusters: recall " + evaluation.recall().text());
        lines.add(String.format(Locale.ROOT, "pairs by clusters: F1 %.4f", evaluation.f1()));
        lines.add("whole clusters: precision " + evaluation.clusterPrecision().text());
        lines.add("whole clusters: recall " + evaluation.clusterRecall().text());
        lines.add(String.format(
                Locale.ROOT,
                "whole clusters: F1 %.4f",
                Evaluation.harmonic(evaluation.clusterPrecision(), evaluation.clusterRecall())));
        lines.add("blocking: recall " + evaluation.blockingRecall().text());
        lines.add("look-alikes merged: " + evaluation.lookAlikesMerged().hits() + " of "
                + evaluation.lookAlikesMerged().of());
        thresholds(lines, evaluation);
        errors(lines, evaluation, explanation, worst);
        return lines;
    }

    private static void thresholds(List<String> lines, Evaluation evaluation) {
        lines.add("pairs by their own score, from a probability on:");
        for (double threshold : THRESHOLDS) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %.3f  precision %.3f  recall %.3f",
                    threshold,
                    evaluation.precisionAt(threshold).value(),
                    evaluation.recallAt(threshold).value()));
        }
    }

    private static void errors(List<String> lines, Evaluation evaluation, Explanation explanation, int worst) {
        List<ScoredPair> falseLinks = evaluation.falseLinks();
        lines.add("false links: " + falseLinks.size() + shown(falseLinks.size(), worst));
        falseLinks.stream().limit(worst).forEach(pair -> indent(lines, explanation.of(pair)));
        List<Truth.Pair> missed = evaluation.missedLinks();
        lines.add("missed links: " + missed.size() + shown(missed.size(), worst));
        missed.stream()
                .limit(worst)
                .forEach(pair -> indent(
                        lines, explanation.of(evaluation.reportOf(pair.left()), evaluation.reportOf(pair.right()))));
    }

    private static String shown(int count, int worst) {
        return count > worst ? ", of which " + worst + " are shown" : "";
    }

    private static void indent(List<String> lines, List<String> block) {
        block.forEach(line -> lines.add("  " + line));
        lines.add("");
    }
}
