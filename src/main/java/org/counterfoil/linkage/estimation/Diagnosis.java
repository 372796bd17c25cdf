package org.counterfoil.linkage.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterfoil.linkage.estimation.Finding.Kind;

/** What an estimate leaves open, held against what the expert said. */
final class Diagnosis {

    private static final double FEW_MATCHES = 10;
    private static final double GREAT_SHARE = 0.2;
    private static final double MUCH_AMBIGUITY = 0.1;

    private final List<ExpertComparison> experts;
    private final Evidence evidence;
    private final Rounds rounds;
    private final List<Finding> findings = new ArrayList<>();

    Diagnosis(List<ExpertComparison> experts, Evidence evidence, Rounds rounds) {
        this.experts = experts;
        this.evidence = evidence;
        this.rounds = rounds;
        whole();
        for (int i = 0; i < evidence.size(); i++) {
            if (!evidence.fixed[i]) {
                new ComparisonDiagnosis(experts, evidence, rounds, i).addTo(findings);
            }
        }
        findings.sort(java.util.Comparator.comparing(Finding::kind).thenComparing(Finding::comparison));
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether of the comparisons in which agreement should speak for a match, at least half say the contrary. */
    boolean swapped() {
        int all = 0;
        int turned = 0;
        for (int i = 0; i < evidence.size(); i++) {
            ComparisonDiagnosis one = new ComparisonDiagnosis(experts, evidence, rounds, i);
            all += one.expectsEvidence() ? 1 : 0;
            turned += one.isTurned() ? 1 : 0;
        }
        return turned > 0 && 2 * turned >= all;
    }

    private void whole() {
        double expected = rounds.expected();
        double share = rounds.model.share;
        if (expected < FEW_MATCHES) {
            say(
                    Kind.TOO_FEW_MATCHES,
                    "%.1f matches are expected among %.0f candidates, fewer than %.0f: the share of"
                            + " matches, %.3g, rests on the expert; bring more records, or widen the blocking rules",
                    expected,
                    evidence.candidates.pairs(),
                    FEW_MATCHES,
                    share);
        }
        if (share > GREAT_SHARE) {
            say(
                    Kind.SHARE_TOO_GREAT,
                    "%.3g of all possible pairs would be matches; check that the lists hold no copies of"
                            + " themselves, and that the levels tell different records apart",
                    share);
        }
        if (swapped()) {
            say(
                    Kind.CLASSES_SWAPPED,
                    "agreement would speak against a match in half of the comparisons or more: the"
                            + " expert's values are kept throughout; check the order of the levels");
        }
        if (!rounds.converged) {
            say(
                    Kind.NOT_CONVERGED,
                    "the weights still moved after %d iterations; the data do not settle them, set"
                            + " greater strengths",
                    rounds.iterations.size());
        }
        ambiguity(expected);
    }

    private void ambiguity(double expected) {
        double[] posteriors = rounds.model.posteriors(evidence.candidates);
        double errors = 0;
        for (int p = 0; p < posteriors.length; p++) {
            errors += evidence.candidates.counts[p] * Math.min(posteriors[p], 1 - posteriors[p]);
        }
        if (expected >= FEW_MATCHES && errors > MUCH_AMBIGUITY * expected) {
            say(
                    Kind.AMBIGUOUS,
                    "of %.1f expected matches, %.1f errors remain even at even odds: the classes overlap; add a"
                            + " comparison that tells them apart",
                    expected,
                    errors);
        }
    }

    private void say(Kind kind, String text, Object... numbers) {
        findings.add(new Finding(kind, "", String.format(Locale.ROOT, text, numbers)));
    }
}
