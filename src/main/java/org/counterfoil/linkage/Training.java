package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.PatternCounts.Pattern;
import org.counterfoil.linkage.estimation.EstimatedComparison;
import org.counterfoil.linkage.estimation.Estimates;
import org.counterfoil.linkage.estimation.Estimator;
import org.counterfoil.linkage.estimation.ExpertComparison;
import org.counterfoil.linkage.estimation.Finding;
import org.counterfoil.linkage.estimation.Layout;
import org.counterfoil.linkage.estimation.Observations;
import org.counterfoil.linkage.estimation.Patterns;
import org.counterfoil.linkage.estimation.Stratum;
import org.counterfoil.linkage.estimation.Strength;

/**
 * Moves the numbers of a model as far as records without labels speak: m, u, the prior and what comparisons say of each
 * other by {@link Estimator}, term frequencies by counting. The same records give the same model.
 */
final class Training {

    private final Encoded encoded;
    private final MatchModel expert;
    /** Numbers of the comparisons that no other explains: they alone say which pairs match. */
    private final int[] independent;

    Training(Encoded encoded) {
        this.encoded = encoded;
        this.expert = encoded.model();
        this.independent = IntStream.range(0, expert.comparisons().size())
                .filter(i -> !expert.comparisons().get(i).isExplained())
                .toArray();
    }

    /**
     * What training came to.
     *
     * @param candidates pairs that blocking found, counted or estimated from a sample of blocks
     * @param expectedMatches among the candidates
     * @param findings what the data did not settle, in words
     */
    record Trained(
            MatchModel model, long candidates, double expectedMatches, boolean converged, List<Finding> findings) {}

    /** @param name of the model that comes of it */
    Trained train(String name) {
        TrainingPairs pairs = new TrainingPairs(encoded);
        List<ExpertComparison> experts = IntStream.of(independent)
                .mapToObj(i -> ExpertShares.of(expert.comparisons().get(i)))
                .toList();
        Layout layout = Observations.layout(experts);
        List<Pattern> candidates = pairs.candidates();
        List<Pattern> random = pairs.random();
        Patterns found = packed(layout, candidates);
        Estimates estimates = new Estimator(Strength.DEFAULT)
                .estimate(new Observations(
                        experts,
                        encoded.candidates().possible(),
                        expert.prior().probability(),
                        found,
                        packed(layout, random),
                        strata(layout, pairs)));
        ExplainedTraining explained = new ExplainedTraining(
                expert,
                estimates.expectedMatches(),
                encoded.candidates().possible(),
                candidates,
                random,
                pattern -> estimates.bits(independent(pattern)));
        return new Trained(
                model(name, estimates, explained, pairs),
                found.pairs(),
                estimates.expectedMatches(),
                estimates.converged(),
                estimates.findings());
    }

    private List<Stratum> strata(Layout layout, TrainingPairs pairs) {
        return IntStream.range(0, independent.length)
                .parallel()
                .filter(place -> expert.comparisons()
                        .get(independent[place])
                        .levels()
                        .get(0)
                        .test()
                        .isEquality())
                .mapToObj(place -> {
                    TrainingPairs.Sharing sharing = pairs.sharing(independent[place]);
                    return new Stratum(place, 0, sharing.pairs(), packed(layout, sharing.drawn()));
                })
                .toList();
    }

    private Patterns packed(Layout layout, List<Pattern> patterns) {
        return Patterns.of(
                patterns.stream()
                        .mapToLong(pattern -> layout.pack(independent(pattern)))
                        .toArray(),
                patterns.stream().mapToLong(Pattern::count).toArray());
    }

    private int[] independent(Pattern pattern) {
        return IntStream.of(independent).map(i -> pattern.levels()[i]).toArray();
    }

    private MatchModel model(String name, Estimates estimates, ExplainedTraining explained, TrainingPairs pairs) {
        List<Comparison> comparisons = new ArrayList<>();
        Map<String, Conditional> conditionals = new TreeMap<>();
        int place = 0;
        for (int i = 0; i < expert.comparisons().size(); i++) {
            Comparison before = expert.comparisons().get(i);
            if (before.isExplained()) {
                comparisons.add(explained.shares(name, i, pairs::sharingPairs));
                continue;
            }
            EstimatedComparison estimated = estimates.comparisons().get(place++);
            comparisons.add(before.with(name, estimated.m(), estimated.u()));
            if (!estimated.parents().isEmpty()) {
                conditionals.put(before.name(), conditional(estimated));
            }
        }
        Map<String, List<Lift>> lifts = explained.lifts(name, comparisons);
        return new MatchModel(
                name,
                new MatchWeight(estimates.priorBits()),
                expert.link(),
                expert.review(),
                comparisons,
                conditionals,
                lifts,
                frequencies(encoded));
    }

    /** How common the terms of each comparison are that weighs them so. */
    static Map<String, TermFrequencies> frequencies(Encoded encoded) {
        Map<String, TermFrequencies> frequencies = new TreeMap<>();
        for (Compared<?> compared : encoded.comparisons()) {
            Comparison comparison = compared.comparison();
            if (comparison.levels().stream().anyMatch(level -> level.frequency() != Level.Frequency.NONE)) {
                frequencies.put(comparison.name(), compared.counted());
            }
        }
        return frequencies;
    }

    private Conditional conditional(EstimatedComparison estimated) {
        return new Conditional(
                estimated.parents().stream()
                        .map(parent ->
                                expert.comparisons().get(independent[parent]).name())
                        .toList(),
                estimated.table().m(),
                estimated.table().u());
    }
}
