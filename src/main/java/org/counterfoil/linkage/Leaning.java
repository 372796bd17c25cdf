package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
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

    /** After so many the counts hardly move; cells that nothing else tells apart move slowly. */
    private static final int ROUNDS = 60;

    /**
     * By so many times an outcome may have more matches than the independent comparisons found or than errors that are made
     * one by one let expect. Without a bound families who share an address and a town would come to be one person.
     */
    private static final double MOST_TIMES = 4;

    /** The least that is left of a level's m or u. */
    private static final double LEAST_LEFT = 0.001;

    private final Comparison comparison;
    private final AgreeingPairs pairs;
    /** Explainers that are counted together. */
    private final List<List<Integer>> groups;

    /**
     * @param trained the comparisons, as they were trained by themselves
     * @param place of the explained one
     * @param candidates all that were found
     * @param bits by candidate, its log2 odds by the independent comparisons
     */
    Leaning(List<Comparison> trained, int place, List<Pattern> candidates, double[] bits) {
        this.comparison = trained.get(place);
        this.pairs = new AgreeingPairs(trained, place, candidates, bits);
        this.groups = pairs.groups();
    }

    /** What was measured: of all explainers together, or of each where together they have too many outcomes. */
    record Measured(Comparison comparison, List<Lift> lifts) {}

    /** @param model name of the model that comes of it */
    Measured measured(String model) {
        double[] independent = pairs.chances(i -> 0);
        double[] before = pairs.byLevel(rest(independent));
        List<double[][]> most =
                groups.stream().map(group -> most(group, independent)).toList();
        double[] chances = independent;
        Comparison weighed = comparison;
        List<Lift> lifts = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            lifts = lifts(chances, most);
            weighed = weighed(model, pairs.byLevel(chances), before, pairs.byLevel(rest(chances)));
            chances = chances(weighed, lifts);
        }
        return new Measured(weighed, lifts);
    }

    /** By level and outcome the matches that there may be at most. */
    private double[][] most(List<Integer> group, double[] chances) {
        OutcomeShares alone = new OutcomeShares(pairs, chances, Level::m);
        // whom the independent comparisons do not know for a match, for the explainers differ, they cannot count
        OutcomeShares trained = new OutcomeShares(pairs, new double[chances.length], Level::m);
        double[][] counts = pairs.counts(group, chances);
        for (int level = 0; level < counts.length; level++) {
            double sum = Arrays.stream(counts[level]).sum();
            double[] expected = alone.independent(group, level);
            double[] usual = trained.independent(group, level);
            double[] row = counts[level];
            Arrays.setAll(
                    row,
                    outcome -> MOST_TIMES * Math.max(row[outcome], sum * Math.max(expected[outcome], usual[outcome])));
        }
        return counts;
    }

    private List<Lift> lifts(double[] chances, List<double[][]> most) {
        double[] rest = rest(chances);
        OutcomeShares m = new OutcomeShares(pairs, chances, Level::m);
        OutcomeShares u = new OutcomeShares(pairs, rest, Level::u);
        return IntStream.range(0, most.size())
                .mapToObj(g -> {
                    List<Integer> group = groups.get(g);
                    return new Lift(
                            pairs.explainers(group).stream()
                                    .map(Comparison::name)
                                    .toList(),
                            m.held(group, least(pairs.counts(group, chances), most.get(g))),
                            u.held(group, pairs.counts(group, rest)));
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

    /** By all that is known of a vector. */
    private double[] chances(Comparison weighed, List<Lift> lifts) {
        List<double[][]> added = lifts.stream().map(Lift::bits).toList();
        List<double[]> said =
                groups.stream().map(group -> Lift.said(pairs.explainers(group))).toList();
        List<int[]> of = groups.stream().map(pairs::outcomes).toList();
        return pairs.chances(i -> {
            int level = pairs.level(i);
            double all = weighed.levels().get(level).weight().bits();
            for (int g = 0; g < added.size(); g++) {
                all += added.get(g)[level][of.get(g)[i]] - said.get(g)[of.get(g)[i]];
            }
            return all;
        });
    }

    private static double[] rest(double[] chances) {
        return Arrays.stream(chances).map(chance -> 1 - chance).toArray();
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
