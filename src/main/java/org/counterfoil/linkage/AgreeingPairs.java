package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.PatternCounts.Pattern;

/**
 * The candidates that agree in an explained comparison, by vector, with what its explainers came to. Explainers are taken
 * together, or one by one where together they have too many outcomes. For one thread.
 */
final class AgreeingPairs {

    /** Outcomes of explainers taken together that are worth counting; of more each is taken alone. */
    private static final int MOST_OUTCOMES = 5_000;

    private final int levels;
    private final int place;
    private final List<Integer> places;
    private final List<Comparison> explainers;
    private final List<Pattern> patterns;
    private final double[] bits;
    private final Map<List<Integer>, int[]> outcomes = new HashMap<>();

    /**
     * @param trained all comparisons
     * @param place of the explained one
     * @param bits by candidate, its log2 odds by the independent comparisons
     */
    AgreeingPairs(List<Comparison> trained, int place, List<Pattern> candidates, double[] bits) {
        Comparison comparison = trained.get(place);
        this.levels = comparison.levels().size();
        this.place = place;
        this.places = IntStream.range(0, trained.size())
                .filter(i -> comparison.explainers().contains(trained.get(i).name()))
                .boxed()
                .toList();
        this.explainers = places.stream().map(trained::get).toList();
        int[] agreeing = IntStream.range(0, candidates.size())
                .filter(i -> level(candidates.get(i)) != levels - 1 && level(candidates.get(i)) >= 0)
                .toArray();
        this.patterns = Arrays.stream(agreeing).mapToObj(candidates::get).toList();
        this.bits = Arrays.stream(agreeing).mapToDouble(i -> bits[i]).toArray();
    }

    /** Numbers of the explainers that are counted together. */
    List<List<Integer>> groups() {
        List<Integer> all = IntStream.range(0, explainers.size()).boxed().toList();
        long together = explainers.stream()
                .mapToLong(other -> other.levels().size() + 1)
                .reduce(1, (a, b) -> a * b);
        return together <= MOST_OUTCOMES
                ? List.of(all)
                : all.stream().map(List::of).toList();
    }

    List<Comparison> explainers() {
        return explainers;
    }

    List<Comparison> explainers(List<Integer> group) {
        return group.stream().map(explainers::get).toList();
    }

    private int level(Pattern pattern) {
        return pattern.levels()[place];
    }

    /** By vector the chance of a match, where what its number is worth is added to what is known of it by itself. */
    double[] chances(IntToDoubleFunction added) {
        return IntStream.range(0, bits.length)
                .mapToDouble(i -> new MatchWeight(bits[i] + added.applyAsDouble(i)).probability())
                .toArray();
    }

    /** Of the explained comparison. */
    int level(int vector) {
        return level(patterns.get(vector));
    }

    /** By vector the outcome of some explainers, as {@link Lift} numbers them. */
    int[] outcomes(List<Integer> group) {
        return outcomes.computeIfAbsent(
                group,
                those -> patterns.stream()
                        .mapToInt(pattern -> Lift.outcome(
                                explainers(those),
                                those.stream()
                                        .mapToInt(other -> pattern.levels()[places.get(other)])
                                        .toArray()))
                        .toArray());
    }

    /** Pairs by level, each counted by the share of its vector. */
    double[] byLevel(double[] shares) {
        double[] sums = new double[levels];
        for (int i = 0; i < patterns.size(); i++) {
            sums[level(i)] += shares[i] * patterns.get(i).count();
        }
        return sums;
    }

    /** The same by level and outcome of some explainers. */
    double[][] counts(List<Integer> group, double[] shares) {
        double[][] counts = new double[levels][Lift.outcomes(explainers(group))];
        int[] of = outcomes(group);
        for (int i = 0; i < patterns.size(); i++) {
            counts[level(i)][of[i]] += shares[i] * patterns.get(i).count();
        }
        return counts;
    }
}
