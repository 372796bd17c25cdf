package org.counterfoil.linkage.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Estimates m, u and the share of matches from counts, as the most probable values given an expert's.
 *
 * <p>u comes from pairs drawn at random, m and the share from the candidates. The candidates are what blocking leaves, yet
 * nothing is corrected for it: whether a pair is a candidate follows from its comparison vector, in both classes alike, so
 * that given the vector it says nothing more about a match. Pairs that no rule found count as no matches: m and the share
 * are those of the matches that blocking finds. Where the classes overlap and there are hundreds of candidates to a match
 * (four comparisons, blocking that loses one match in twenty), that takes 0.2 bits off the share, and makes disagreement
 * in the comparison that blocking rests on rarer than it is.
 *
 * <p>The order of comparisons, patterns and strata changes nothing, to the byte: all is done in the order of names.
 */
public final class Estimator {

    private final Strength strength;

    public Estimator(Strength strength) {
        this.strength = strength;
    }

    /** Never fails for want of data: with no pairs at all, the expert's values come back. */
    public Estimates estimate(Observations observations) {
        List<ExpertComparison> comparisons = observations.comparisons();
        int[] order = IntStream.range(0, comparisons.size())
                .boxed()
                .sorted(Comparator.comparing(index -> comparisons.get(index).name()))
                .mapToInt(Integer::intValue)
                .toArray();
        Observations ordered = observations.reordered(order);
        Evidence evidence = new Evidence(ordered);
        Rounds rounds = new Rounds(evidence, strength);
        Diagnosis diagnosis = new Diagnosis(ordered.comparisons(), evidence, rounds);
        Unseen unseen = new Unseen(evidence);
        Model model = unseen.restored(rounds.model, evidence.m, evidence.u);
        double[][] m = unseen.restored(rounds.m, evidence.m);
        double[][] u = unseen.restored(rounds.u, evidence.u);
        return diagnosis.swapped()
                ? estimates(Model.expert(evidence), evidence.m, evidence.u, order, comparisons, rounds, diagnosis)
                : estimates(model, m, u, order, comparisons, rounds, diagnosis);
    }

    private static Estimates estimates(
            Model model,
            double[][] m,
            double[][] u,
            int[] order,
            List<ExpertComparison> comparisons,
            Rounds rounds,
            Diagnosis diagnosis) {
        List<EstimatedComparison> estimated = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            int at = place(order, i);
            Family family = model.families[at];
            List<Integer> parents = Arrays.stream(family.parents)
                    .map(parent -> order[parent])
                    .boxed()
                    .toList();
            WeightTable table = new WeightTable(family.levels(), list(model.m[at]), list(model.u[at]));
            estimated.add(new EstimatedComparison(comparisons.get(i).name(), list(m[at]), list(u[at]), parents, table));
        }
        return new Estimates(
                model.share, estimated, rounds.expected(), rounds.iterations, rounds.converged, diagnosis.findings());
    }

    private static int place(int[] order, int index) {
        int place = 0;
        while (order[place] != index) {
            place++;
        }
        return place;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
