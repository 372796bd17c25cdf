package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.linkage.engine.Outcome;
import org.counterfoil.linkage.engine.Scorer;

/** Weighs pairs with the reasons, in the words of the table. Safe for many threads. */
final class Weigher {

    private final MatchModel model;
    private final List<Compared<?>> comparisons;
    private final Scorer scorer;
    /** Most comparisons of most pairs have nothing to compare, and say so alike. */
    private final List<Evidence> silent;

    Weigher(Encoded encoded) {
        this.model = encoded.model();
        this.comparisons = encoded.comparisons();
        this.scorer = encoded.scorer();
        this.silent = comparisons.stream()
                .map(compared -> new Evidence(compared.comparison().name(), Evidence.MISSING, "", "", MatchWeight.NONE))
                .toList();
    }

    /**
     * What a pair came to.
     *
     * @param verdict the model's
     * @param veto whether a level was reached that forbids the pair
     * @param sameListing whether both stand in one table
     */
    record Weighed(double bits, Verdict verdict, boolean veto, boolean sameListing) {}

    /** @param left number of the smaller record */
    Weighed weigh(int left, int right) {
        Scorer.Bars bars = scorer.bars();
        double bits = scorer.score(left, right, bars);
        boolean veto = false;
        boolean listing = false;
        for (int i = 0; i < comparisons.size(); i++) {
            Outcome outcome = bars.outcome(i);
            if (outcome.level() != Outcome.MISSING) {
                Level level = comparisons.get(i).level(outcome);
                veto |= level.veto();
                listing |= level.test() == LevelTest.SAME_TABLE;
            }
        }
        Verdict verdict = veto ? Verdict.NON_LINK : model.verdict(new MatchWeight(bits));
        return new Weighed(bits, verdict, veto, listing);
    }

    /** The waterfall of a pair, one bar a comparison, in the order of the table. */
    List<Evidence> evidence(int left, int right) {
        Scorer.Bars bars = scorer.bars();
        scorer.score(left, right, bars);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            Evidence bar = bar(comparisons.get(i), left, right, bars.outcome(i), bars.counted(i));
            evidence.add(bar.equals(silent.get(i)) ? silent.get(i) : bar);
        }
        return evidence;
    }

    /** The levels that were reached and forbid the pair: {@code transaction, other transactions}; empty where none does. */
    String vetoes(int left, int right) {
        Scorer.Bars bars = scorer.bars();
        scorer.score(left, right, bars);
        List<String> vetoes = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            Outcome outcome = bars.outcome(i);
            if (outcome.level() != Outcome.MISSING
                    && comparisons.get(i).level(outcome).veto()) {
                vetoes.add(comparisons.get(i).comparison().name() + ", "
                        + comparisons.get(i).level(outcome).name());
            }
        }
        return String.join(" and ", vetoes);
    }

    private Evidence bar(Compared<?> compared, int left, int right, Outcome outcome, double counted) {
        return new Evidence(
                compared.comparison().name(),
                outcome.level() == Outcome.MISSING
                        ? Evidence.MISSING
                        : compared.level(outcome).name(),
                compared.words(left, outcome.left()),
                compared.words(right, outcome.right()),
                new MatchWeight(outcome.bits()),
                counted == outcome.bits() ? "" : explainer(compared),
                new MatchWeight(counted));
    }

    private String explainer(Compared<?> compared) {
        return model.conditional(compared.comparison())
                .map(Conditional::words)
                .orElse(String.join(" and ", compared.comparison().explainers()));
    }
}
