package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.PatternCounts.Pattern;

/**
 * Measures what an explained comparison leans on: how the outcomes of its explainers go with its levels, among the candidates
 * that agree in it. Nearly all pairs that agree in it are candidates; at its last level, where it says that the two differ,
 * candidates are a choice by the others, and nothing is counted.
 *
 * <p>Two persons who share an address made of a name and a year share both, or one of them and not the other; so whole outcomes
 * are counted, held to independence. What the explained comparison says then tells matches from others better than the
 * independent ones alone did, so that all is counted again, and so on. Where nothing else tells, matches and others could
 * change places: so an outcome has at most some times the matches that were to be expected.
 */
final class Leaning {

    /** Sightings that no dependence is worth. */
    private static final double HELD = 50;

    /** After so many the counts hardly move; cells that nothing else tells apart move slowly. */
    private static final int ROUNDS = 60;

    /**
     * By so many times an outcome may have more matches than the independent comparisons found or than errors that are made
     * one by one let expect. Without a bound families who share an address and a town would come to be one person.
     */
    private static final double MOST_TIMES = 4;

    /** Outcomes of explainers taken together that are worth counting; of more each is taken alone. */
    private static final int MOST_OUTCOMES = 5_000;

    /** Share of the pairs in which an explainer is expected to be missing, before any is seen. */
    private static final double SELDOM = 0.1;

    /** The least that is left of a level's m or u. */
    private static final double LEAST_LEFT = 0.001;

    private final Comparison comparison;
    private final int place;
    private final List<Integer> places;
    private final List<Comparison> others;
    /** Explainers that are counted together. */
    private final List<List<Integer>> groups;

    private final List<Pattern> patterns;
    private final double[] bits;
    private final Map<List<Integer>, int[]> outcomes = new HashMap<>();

    /**
     * @param trained the comparisons, as they were trained by themselves
     * @param place of the explained one
     * @param candidates all that were found
     * @param bits by candidate, its log2 odds by the independent comparisons
     */
    Leaning(List<Comparison> trained, int place, List<Pattern> candidates, double[] bits) {
        this.comparison = trained.get(place);
        this.place = place;
        this.places = IntStream.range(0, trained.size())
                .filter(i -> comparison.explainers().contains(trained.get(i).name()))
                .boxed()
                .toList();
        this.others = places.stream().map(trained::get).toList();
        this.groups = groups(others);
        int last = comparison.levels().size() - 1;
        int[] agreeing = IntStream.range(0, candidates.size())
                .filter(i -> level(candidates.get(i)) != last && level(candidates.get(i)) >= 0)
                .toArray();
        this.patterns = Arrays.stream(agreeing).mapToObj(candidates::get).toList();
        this.bits = Arrays.stream(agreeing).mapToDouble(i -> bits[i]).toArray();
    }

    /** What was measured: of all explainers together, or of each where together they have too many outcomes. */
    record Measured(Comparison comparison, List<Lift> lifts) {}

    /** @param model name of the model that comes of it */
    Measured measured(String model) {
        double[] independent = chances(i -> bits[i]);
        double[] before = byLevel(rest(independent));
        List<double[][]> most =
                groups.stream().map(group -> most(group, independent)).toList();
        double[] chances = independent;
        Comparison weighed = comparison;
        List<Lift> lifts = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            lifts = lifts(chances, most);
            weighed = weighed(model, byLevel(chances), before, byLevel(rest(chances)));
            chances = chances(weighed, lifts);
        }
        return new Measured(weighed, lifts);
    }

    /** By level and outcome the matches that there may be at most. */
    private double[][] most(List<Integer> group, double[] chances) {
        double[][][] alone = marginals(chances, Level::m);
        double[][] counts = counts(group, chances);
        for (int level = 0; level < counts.length; level++) {
            double sum = Arrays.stream(counts[level]).sum();
            double[] expected = product(group, alone, level);
            double[] row = counts[level];
            Arrays.setAll(row, outcome -> MOST_TIMES * Math.max(row[outcome], sum * expected[outcome]));
        }
        return counts;
    }

    private List<Lift> lifts(double[] chances, List<double[][]> most) {
        double[] rest = rest(chances);
        double[][][] m = marginals(chances, Level::m);
        double[][][] u = marginals(rest, Level::u);
        return IntStream.range(0, most.size())
                .mapToObj(g -> {
                    List<Integer> group = groups.get(g);
                    double[][] matching = least(counts(group, chances), most.get(g));
                    return new Lift(
                            chosen(group).stream().map(Comparison::name).toList(),
                            listed(held(matching, level -> product(group, m, level))),
                            listed(held(counts(group, rest), level -> product(group, u, level))));
                })
                .toList();
    }

    private static double[][] least(double[][] counts, double[][] most) {
        for (int level = 0; level < counts.length; level++) {
            double[] bound = most[level];
            double[] row = counts[level];
            Arrays.setAll(row, outcome -> Math.min(row[outcome], bound[outcome]));
        }
        return counts;
    }

    private static List<List<Integer>> groups(List<Comparison> others) {
        List<Integer> all = IntStream.range(0, others.size()).boxed().toList();
        long outcomes =
                others.stream().mapToLong(other -> other.levels().size() + 1).reduce(1, (a, b) -> a * b);
        return outcomes <= MOST_OUTCOMES
                ? List.of(all)
                : all.stream().map(List::of).toList();
    }

    private int level(Pattern pattern) {
        return pattern.levels()[place];
    }

    private double[] chances(IntToDoubleFunction weight) {
        return IntStream.range(0, bits.length)
                .mapToDouble(i -> new MatchWeight(weight.applyAsDouble(i)).probability())
                .toArray();
    }

    /** By all that is known of a pattern. */
    private double[] chances(Comparison weighed, List<Lift> lifts) {
        List<double[][]> added = lifts.stream().map(Lift::bits).toList();
        List<double[]> said =
                groups.stream().map(group -> Lift.said(chosen(group))).toList();
        List<int[]> of = groups.stream().map(this::outcomes).toList();
        return chances(i -> {
            int level = level(patterns.get(i));
            double all = weighed.levels().get(level).weight().bits();
            for (int g = 0; g < added.size(); g++) {
                all += added.get(g)[level][of.get(g)[i]] - said.get(g)[of.get(g)[i]];
            }
            return bits[i] + all;
        });
    }

    private double[] rest(double[] chances) {
        return Arrays.stream(chances).map(chance -> 1 - chance).toArray();
    }

    private List<Comparison> chosen(List<Integer> group) {
        return group.stream().map(others::get).toList();
    }

    /** By pattern the outcome of some explainers. */
    private int[] outcomes(List<Integer> group) {
        return outcomes.computeIfAbsent(
                group,
                those -> patterns.stream()
                        .mapToInt(pattern -> Lift.outcome(
                                chosen(those),
                                those.stream()
                                        .mapToInt(other -> pattern.levels()[places.get(other)])
                                        .toArray()))
                        .toArray());
    }

    /** Pairs by level, each counted by its share. */
    private double[] byLevel(double[] shares) {
        double[] sums = new double[comparison.levels().size()];
        for (int i = 0; i < patterns.size(); i++) {
            sums[level(patterns.get(i))] += shares[i] * patterns.get(i).count();
        }
        return sums;
    }

    /** By explainer, level and outcome of the explainer alone. */
    private double[][][] marginals(double[] shares, ToDoubleFunction<Level> base) {
        return IntStream.range(0, others.size())
                .mapToObj(other -> held(counts(List.of(other), shares), row -> alone(others.get(other), base)))
                .toArray(double[][][]::new);
    }

    /** What is expected of an explainer whatever the level: that it cannot be made is left to the counts. */
    private static double[] alone(Comparison other, ToDoubleFunction<Level> base) {
        double whole = other.levels().stream().mapToDouble(base).sum();
        double[] shares = new double[other.levels().size() + 1];
        shares[0] = SELDOM;
        for (int level = 1; level < shares.length; level++) {
            shares[level] = (1 - SELDOM) * base.applyAsDouble(other.levels().get(level - 1)) / whole;
        }
        return shares;
    }

    private double[][] counts(List<Integer> group, double[] shares) {
        double[][] counts = new double[comparison.levels().size()][Lift.outcomes(chosen(group))];
        int[] of = outcomes(group);
        for (int i = 0; i < patterns.size(); i++) {
            counts[level(patterns.get(i))][of[i]] += shares[i] * patterns.get(i).count();
        }
        return counts;
    }

    /** Shares of counts, by level, held to what is expected. */
    private static double[][] held(double[][] counts, IntFunction<double[]> expected) {
        double[][] shares = new double[counts.length][];
        for (int level = 0; level < counts.length; level++) {
            double[] row = counts[level];
            double[] towards = expected.apply(level);
            double sum = Arrays.stream(row).sum();
            shares[level] = IntStream.range(0, row.length)
                    .mapToDouble(outcome -> (row[outcome] + HELD * towards[outcome]) / (sum + HELD))
                    .toArray();
        }
        return shares;
    }

    private double[] product(List<Integer> group, double[][][] shares, int level) {
        List<Comparison> chosen = chosen(group);
        double[] product = new double[Lift.outcomes(chosen)];
        for (int outcome = 0; outcome < product.length; outcome++) {
            int[] levels = Lift.levels(chosen, outcome);
            product[outcome] = 1;
            for (int i = 0; i < levels.length; i++) {
                product[outcome] *= shares[group.get(i)][level][levels[i] + 1];
            }
        }
        return product;
    }

    private static List<List<Double>> listed(double[][] rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    /**
     * With m and u of each level as many times more or less as more or fewer of the pairs that reach it turned out to match, or
     * not to; what is found more is taken from the last level, down to half of it.
     */
    private Comparison weighed(String model, double[] matching, double[] before, double[] now) {
        List<Level> levels = comparison.levels();
        int last = levels.size() - 1;
        double[] m = new double[levels.size()];
        double[] u = new double[levels.size()];
        for (int level = 0; level <= last; level++) {
            double pairs = matching[level] + now[level];
            double matchingBefore = pairs - before[level];
            m[level] = levels.get(level).m() * times(matching[level], matchingBefore);
            u[level] = levels.get(level).u() * times(now[level], before[level]);
        }
        m[last] =
                Math.max(levels.get(last).m() / 2, 1 - Arrays.stream(m, 0, last).sum());
        double whole = Arrays.stream(m).sum();
        return comparison.with(
                model,
                Arrays.stream(m).map(share -> share / whole).boxed().toList(),
                Arrays.stream(u).boxed().toList());
    }

    private static double times(double now, double before) {
        return before > 0 ? Math.max(LEAST_LEFT, now / before) : 1;
    }
}
