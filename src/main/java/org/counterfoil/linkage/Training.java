package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.PatternCounts;
import org.counterfoil.linkage.engine.PatternCounts.Pattern;
import org.counterfoil.linkage.engine.SameValue;
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

    /** Pairs drawn at random: a level that one pair in 100,000 reaches is seen some ten times. */
    private static final int RANDOM_PAIRS = 1_000_000;

    /** Pairs drawn from those that share a value, for each comparison. */
    private static final int STRATUM_PAIRS = 100_000;

    /** Candidates beyond which a sample of blocks is taken; m of a level is then known to a hundredth of its size. */
    private static final long MOST_CANDIDATES = 2_000_000;

    /** Levels whose shares sum to so much are all there are; otherwise some pairs reach none. */
    private static final double WHOLE = 0.95;

    /** Expected matches below which an explained comparison keeps the expert's numbers. */
    private static final double FEW = 10;

    /** Expected matches from which on it is measured what explained comparisons lean on. */
    private static final double MANY = 300;

    /** Any; it is part of what makes the same records give the same model. */
    private static final long SEED = 20_190_913;

    private final Encoded encoded;
    private final MatchModel expert;
    /** Numbers of the comparisons that no other explains: they alone say which pairs match. */
    private final List<Integer> independent;

    Training(Encoded encoded) {
        this.encoded = encoded;
        this.expert = encoded.model();
        this.independent = independent(expert);
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
        List<Pattern> candidates = candidates();
        List<Pattern> random = random();
        Layout layout = Observations.layout(experts());
        Patterns found = packed(layout, candidates);
        Estimates estimates = new Estimator(Strength.DEFAULT)
                .estimate(new Observations(
                        experts(),
                        encoded.candidates().possible(),
                        expert.prior().probability(),
                        found,
                        packed(layout, random),
                        strata(layout)));
        return new Trained(
                model(name, estimates, candidates, random),
                found.pairs(),
                estimates.expectedMatches(),
                estimates.converged(),
                estimates.findings());
    }

    private static List<Integer> independent(MatchModel expert) {
        return IntStream.range(0, expert.comparisons().size())
                .filter(i -> !expert.comparisons().get(i).isExplained())
                .boxed()
                .toList();
    }

    private List<ExpertComparison> experts() {
        return independent.stream()
                .map(i -> expert(expert.comparisons().get(i)))
                .toList();
    }

    /**
     * Where reports stand, and what only few of them can be compared by at all, no record without a label speaks of: two rows
     * of one list that name one victim look like a match, and a victim that was hit twice looks the same.
     */
    private static ExpertComparison expert(Comparison comparison) {
        List<Level> levels = comparison.levels();
        boolean whole = Math.min(sum(levels, Level::m), sum(levels, Level::u)) >= WHOLE;
        boolean listing = comparison.fields().isEmpty();
        double m = whole ? sum(levels, Level::m) : 1;
        double u = whole ? sum(levels, Level::u) : 1;
        return new ExpertComparison(
                comparison.name(),
                levels.stream().map(Level::name).toList(),
                levels.stream().map(level -> level.m() / m).toList(),
                levels.stream().map(level -> level.u() / u).toList(),
                listing || !whole);
    }

    private static double sum(List<Level> levels, java.util.function.ToDoubleFunction<Level> share) {
        return levels.stream().mapToDouble(share).sum();
    }

    private List<Pattern> candidates() {
        long pairs = encoded.candidates().upperBound();
        int oneIn = (int) Math.max(1, pairs / MOST_CANDIDATES);
        return PatternCounts.of(encoded.candidates(), encoded.scorer(), oneIn).patterns();
    }

    private List<Pattern> random() {
        PatternCounts counts = new PatternCounts(encoded.scorer());
        if (encoded.candidates().possible() <= RANDOM_PAIRS) {
            encoded.candidates().all(counts);
        } else {
            encoded.candidates().draw(RANDOM_PAIRS, SEED, counts);
        }
        return counts.patterns();
    }

    private List<Stratum> strata(Layout layout) {
        List<Stratum> strata = new ArrayList<>();
        for (int place = 0; place < independent.size(); place++) {
            int comparison = independent.get(place);
            if (expert.comparisons().get(comparison).levels().get(0).test().isEquality()) {
                strata.add(stratum(layout, place, comparison));
            }
        }
        return strata;
    }

    private Stratum stratum(Layout layout, int place, int comparison) {
        Column<?> column = encoded.comparisons().get(comparison).equal();
        SameValue same = new SameValue(column, encoded.candidates().sides());
        PatternCounts counts = new PatternCounts(encoded.scorer());
        same.draw((int) Math.min(STRATUM_PAIRS, same.common()), SEED + comparison, counts);
        return new Stratum(place, 0, same.pairs(), packed(layout, counts.patterns()));
    }

    private Patterns packed(Layout layout, List<Pattern> patterns) {
        return Patterns.of(
                patterns.stream()
                        .mapToLong(pattern -> layout.pack(independent(pattern)))
                        .toArray(),
                patterns.stream().mapToLong(Pattern::count).toArray());
    }

    private int[] independent(Pattern pattern) {
        return independent.stream().mapToInt(i -> pattern.levels()[i]).toArray();
    }

    private MatchModel model(String name, Estimates estimates, List<Pattern> candidates, List<Pattern> random) {
        List<Comparison> comparisons = new ArrayList<>();
        Map<String, Conditional> conditionals = new TreeMap<>();
        for (int i = 0; i < expert.comparisons().size(); i++) {
            Comparison before = expert.comparisons().get(i);
            int place = independent.indexOf(i);
            if (place < 0) {
                comparisons.add(explained(name, i, estimates, candidates, random));
                continue;
            }
            EstimatedComparison estimated = estimates.comparisons().get(place);
            comparisons.add(before.with(name, estimated.m(), estimated.u()));
            if (!estimated.parents().isEmpty()) {
                conditionals.put(before.name(), conditional(estimated));
            }
        }
        Map<String, List<Lift>> lifts = lifts(name, comparisons, estimates, candidates);
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

    /**
     * What explained comparisons lean on, where there are matches enough to tell.
     *
     * @param trained by place; where the matches among the pairs that agree are told better, a comparison takes the place of
     *     what it was
     */
    private Map<String, List<Lift>> lifts(
            String name, List<Comparison> trained, Estimates estimates, List<Pattern> candidates) {
        Map<String, List<Lift>> lifts = new TreeMap<>();
        if (estimates.expectedMatches() < MANY) {
            return lifts;
        }
        double[] bits = candidates.stream()
                .mapToDouble(pattern -> estimates.bits(independent(pattern)))
                .toArray();
        for (int i = 0; i < trained.size(); i++) {
            Comparison comparison = trained.get(i);
            if (comparison.isExplained() && !expert(expert.comparisons().get(i)).fixed()) {
                Leaning.Measured measured = new Leaning(trained, i, candidates, bits).measured(name);
                lifts.put(comparison.name(), measured.lifts());
                trained.set(i, measured.comparison());
            }
        }
        return lifts;
    }

    private Comparison explained(
            String name, int comparison, Estimates estimates, List<Pattern> candidates, List<Pattern> random) {
        Comparison before = expert.comparisons().get(comparison);
        if (expert(before).fixed() || estimates.expectedMatches() < FEW) {
            return before;
        }
        Explained explained = new Explained(before, comparison);
        explained.candidates(candidates, probabilities(estimates, candidates));
        explained.random(random, probabilities(estimates, random));
        double[] u = explained.u(
                encoded.candidates().possible(),
                random.stream().mapToLong(Pattern::count).sum());
        return before.with(
                name,
                Arrays.stream(explained.m(u)).boxed().toList(),
                Arrays.stream(u).boxed().toList());
    }

    private double[] probabilities(Estimates estimates, List<Pattern> patterns) {
        return patterns.stream()
                .mapToDouble(pattern -> new MatchWeight(estimates.bits(independent(pattern))).probability())
                .toArray();
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
                        .map(parent -> expert.comparisons()
                                .get(independent.get(parent))
                                .name())
                        .toList(),
                estimated.table().m(),
                estimated.table().u());
    }
}
