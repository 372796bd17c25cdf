package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.Outcome;
import org.counterfoil.linkage.engine.Scorer;

/** Weighs pairs with the reasons, in the words of the table. Safe for many threads. */
final class Weigher {

    private final MatchModel model;
    private final List<Compared<?>> comparisons;
    private final Scorer scorer;
    /** Most comparisons of most pairs have nothing to compare, and say so alike. */
    private final List<Evidence> silent;
    /** Comparisons with a level that forbids a pair. */
    private final int[] forbidding;
    /** Comparisons with a level that two records of one table reach. */
    private final int[] listing;
    /** By comparison, what may say part of the same. */
    private final String[] explainers;

    Weigher(Encoded encoded) {
        this.model = encoded.model();
        this.comparisons = encoded.comparisons();
        this.scorer = encoded.scorer();
        this.silent = comparisons.stream()
                .map(compared -> new Evidence(compared.comparison().name(), Evidence.MISSING, "", "", MatchWeight.NONE))
                .toList();
        this.explainers = comparisons.stream().map(this::explainer).toArray(String[]::new);
        this.listing = reaching(level -> level.test() == LevelTest.SAME_TABLE);
        this.forbidding = reaching(Level::veto);
    }

    private int[] reaching(Predicate<Level> level) {
        return IntStream.range(0, comparisons.size())
                .filter(i -> comparisons.get(i).comparison().levels().stream().anyMatch(level))
                .toArray();
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
        return weighed(scorer.score(left, right, bars), bars);
    }

    /** Of a pair that was scored. */
    Weighed weighed(double bits, Scorer.Bars bars) {
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

    /** Whether a pair reaches a level that forbids it; no other comparison than those with such a level is made. */
    boolean isForbidden(int left, int right) {
        for (int i : forbidding) {
            Outcome outcome = new Outcome();
            scorer.comparison(i).compare(left, right, outcome);
            if (outcome.level() != Outcome.MISSING
                    && comparisons.get(i).level(outcome).veto()) {
                return true;
            }
        }
        return false;
    }

    /** Whether two records stand in one table; no other comparison is made than the one that knows. */
    boolean standInOneTable(int left, int right) {
        Outcome outcome = new Outcome();
        for (int i : listing) {
            scorer.comparison(i).compare(left, right, outcome);
            if (outcome.level() != Outcome.MISSING
                    && comparisons.get(i).level(outcome).test() == LevelTest.SAME_TABLE) {
                return true;
            }
        }
        return false;
    }

    /** The waterfall of a pair, one bar a comparison, in the order of the table. */
    List<Evidence> evidence(int left, int right) {
        Scorer.Bars bars = scorer.bars();
        scorer.score(left, right, bars);
        return evidence(left, right, bars, new Anew());
    }

    /**
     * The same of a pair that was scored.
     *
     * @param sayings what the bars are made of
     */
    List<Evidence> evidence(int left, int right, Scorer.Bars bars, Sayings sayings) {
        Evidence[] evidence = new Evidence[comparisons.size()];
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = bar(i, left, right, bars, sayings);
        }
        return List.of(evidence);
    }

    private Evidence bar(int i, int left, int right, Scorer.Bars bars, Sayings sayings) {
        Outcome outcome = bars.outcome(i);
        double counted = bars.counted(i);
        String ofLeft = sayings.words(i, left, outcome.left());
        String ofRight = sayings.words(i, right, outcome.right());
        if (outcome.level() == Outcome.MISSING && ofLeft.isEmpty() && ofRight.isEmpty()) {
            return silent.get(i);
        }
        Compared<?> compared = comparisons.get(i);
        return sayings.bar(
                i,
                new Evidence(
                        compared.comparison().name(),
                        outcome.level() == Outcome.MISSING
                                ? Evidence.MISSING
                                : compared.level(outcome).name(),
                        ofLeft,
                        ofRight,
                        sayings.weight(i, outcome.level(), outcome.bits()),
                        counted == outcome.bits() ? "" : explainers[i],
                        sayings.weight(i, outcome.level(), counted)));
    }

    /** Makes everything anew: for the odd pair. */
    private final class Anew implements Sayings {

        @Override
        public String words(int comparison, int record, int code) {
            return comparisons.get(comparison).words(record, code);
        }

        @Override
        public MatchWeight weight(int comparison, int level, double bits) {
            return new MatchWeight(bits);
        }

        @Override
        public Evidence bar(int comparison, Evidence bar) {
            return bar;
        }
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

    private String explainer(Compared<?> compared) {
        return model.conditional(compared.comparison())
                .map(Conditional::words)
                .orElse(String.join(" and ", compared.comparison().explainers()));
    }
}
