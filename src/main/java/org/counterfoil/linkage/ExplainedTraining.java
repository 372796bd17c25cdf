package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.counterfoil.linkage.engine.PatternCounts.Pattern;

/** Moves the numbers of comparisons that others explain in part, once it is known which pairs match. Immutable. */
final class ExplainedTraining {

    /** Expected matches below which an explained comparison keeps the expert's numbers. */
    private static final double FEW = 10;

    /** Expected matches from which on it is measured what explained comparisons lean on. */
    private static final double MANY = 300;

    private final MatchModel expert;
    private final double expectedMatches;
    private final double possible;
    private final List<Pattern> candidates;
    private final List<Pattern> random;
    private final double[] bits;
    private final double[] candidateChances;
    private final double[] randomChances;

    /**
     * @param possible how many pairs there are in all
     * @param candidates vectors of candidates
     * @param random vectors of pairs drawn from all
     * @param weight log2 odds that a pair of a vector matches, by what the comparisons say that none explains
     */
    ExplainedTraining(
            MatchModel expert,
            double expectedMatches,
            double possible,
            List<Pattern> candidates,
            List<Pattern> random,
            ToDoubleFunction<Pattern> weight) {
        this.expert = expert;
        this.expectedMatches = expectedMatches;
        this.possible = possible;
        this.candidates = candidates;
        this.random = random;
        this.bits = candidates.stream().mapToDouble(weight).toArray();
        this.candidateChances = chances(Arrays.stream(bits));
        this.randomChances = chances(random.stream().mapToDouble(weight));
    }

    private static double[] chances(DoubleStream bits) {
        return bits.map(each -> new MatchWeight(each).probability()).toArray();
    }

    /**
     * The comparison with the shares that its levels have in both classes.
     *
     * @param sharing by number of a comparison whose first level is equality, how many pairs come to it
     */
    Comparison shares(String name, int comparison, IntToDoubleFunction sharing) {
        Comparison before = expert.comparisons().get(comparison);
        if (ExpertShares.of(before).fixed() || expectedMatches < FEW) {
            return before;
        }
        Explained explained = new Explained(before, comparison);
        explained.candidates(candidates, candidateChances);
        explained.random(random, randomChances);
        boolean equality = before.levels().get(0).test().isEquality();
        double[] u = explained.u(
                possible,
                random.stream().mapToLong(Pattern::count).sum(),
                equality ? sharing.applyAsDouble(comparison) : Double.NaN);
        return before.with(
                name,
                Arrays.stream(explained.m(u)).boxed().toList(),
                Arrays.stream(u).boxed().toList());
    }

    /**
     * What explained comparisons lean on, where there are matches enough to tell.
     *
     * @param trained by place; where the matches among the pairs that agree are told better, a comparison takes the place of
     *     what it was
     */
    Map<String, List<Lift>> lifts(String name, List<Comparison> trained) {
        Map<String, List<Lift>> lifts = new TreeMap<>();
        for (int i = 0; i < trained.size(); i++) {
            Comparison comparison = trained.get(i);
            boolean fixed = ExpertShares.of(expert.comparisons().get(i)).fixed();
            if (expectedMatches >= MANY && comparison.isExplained() && !fixed) {
                Leaning.Measured measured = new Leaning(trained, i, candidates, bits).measured(name);
                lifts.put(comparison.name(), measured.lifts());
                trained.set(i, measured.comparison());
            }
        }
        return lifts;
    }
}
