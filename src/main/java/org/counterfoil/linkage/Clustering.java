package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Average-link agglomeration (Sokal and Michener 1958) under constraints (Davidson and Ravi 2005): of all clusters, the two
 * whose pairs have the greatest mean weight are joined, as long as one of these pairs is a link by itself and the mean is
 * not below even odds. Every pair across the two counts, blocked or not, so that one weak edge glues nothing; and reports
 * that say little are not held against those that say much. Never joined are clusters across which a person said <i>not
 * same</i>, a level of the table vetoes, or two rows of one table are no link by themselves. What people said is the same
 * is joined first. Greedy: the sum of weights that it reaches is not claimed to be the greatest possible. Equal means are
 * broken by the clusters' smallest reports.
 */
final class Clustering {

    /** Beyond this the evidence of a pair adds nothing to its clusters', either way: one document cannot outvote five. */
    private static final double MOST_BITS = 12;

    private final Pairs pairs;
    private final Decisions decisions;
    private final int[] clusterOf;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<SortedMap<Integer, Tie>> ties = new ArrayList<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.ORDER);

    Clustering(Corpus corpus, Pairs pairs, Decisions decisions) {
        this.pairs = pairs;
        this.decisions = decisions;
        this.clusterOf = new int[corpus.size()];
        for (int i = 0; i < clusterOf.length; i++) {
            clusterOf[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            ties.add(new TreeMap<>());
        }
    }

    /** What lies between two clusters: the sum and number of their pairs' weights, whether one is a link, and whether they may not be joined. */
    private record Tie(double sum, long count, boolean anyLink, boolean forbidden) {

        Tie plus(Tie other) {
            return new Tie(
                    sum + other.sum, count + other.count, anyLink || other.anyLink, forbidden || other.forbidden);
        }

        double mean() {
            return sum / count;
        }

        boolean joins() {
            return anyLink && !forbidden && sum >= 0;
        }
    }

    /** Two clusters, small before large, that may be joined if their tie is still this one. */
    private record Candidate(int small, int large, Tie tie) {

        static final Comparator<Candidate> ORDER = Comparator.comparingDouble(
                        (Candidate candidate) -> -candidate.tie.mean())
                .thenComparingInt(Candidate::small)
                .thenComparingInt(Candidate::large);
    }

    /** By report number: the smallest report of its cluster. */
    int[] clusterOf() {
        decisions.same().forEach(this::joinAsJudged);
        List.copyOf(pairs.all().keySet()).forEach(this::tie);
        for (Candidate next = queue.poll(); next != null; next = queue.poll()) {
            if (next.tie().equals(ties.get(next.small()).get(next.large()))) {
                merge(next.small(), next.large());
            }
        }
        return clusterOf;
    }

    /** Unless that would bring together two reports that a person holds apart. */
    private void joinAsJudged(long pair) {
        int one = clusterOf[PairNumber.left(pair)];
        int other = clusterOf[PairNumber.right(pair)];
        if (one != other && !anyNotSame(members.get(one), members.get(other))) {
            absorb(Math.min(one, other), Math.max(one, other));
        }
    }

    private boolean anyNotSame(List<Integer> one, List<Integer> other) {
        return one.stream().anyMatch(l -> other.stream().anyMatch(r -> decisions.notSame(PairNumber.of(l, r))));
    }

    /** Pairs that are at least for review bring their clusters into question. */
    private void tie(long pair) {
        int small = Math.min(clusterOf[PairNumber.left(pair)], clusterOf[PairNumber.right(pair)]);
        int large = Math.max(clusterOf[PairNumber.left(pair)], clusterOf[PairNumber.right(pair)]);
        if (small != large
                && pairs.score(pair).verdict() != Verdict.NON_LINK
                && !ties.get(small).containsKey(large)) {
            put(small, large, measure(small, large));
        }
    }

    private Tie measure(int one, int other) {
        double sum = 0;
        boolean anyLink = false;
        boolean forbidden = false;
        for (int l : members.get(one)) {
            for (int r : members.get(other)) {
                long pair = PairNumber.of(l, r);
                Weigher.Weighed score = pairs.score(pair);
                sum += Math.max(-MOST_BITS, Math.min(MOST_BITS, score.bits()));
                anyLink |= score.verdict() == Verdict.LINK;
                forbidden |= forbids(pair, score);
            }
        }
        return new Tie(sum, (long) members.get(one).size() * members.get(other).size(), anyLink, forbidden);
    }

    private boolean forbids(long pair, Weigher.Weighed score) {
        if (decisions.same(pair)) {
            return false;
        }
        return decisions.notSame(pair) || score.veto() || score.sameListing() && score.verdict() != Verdict.LINK;
    }

    private void put(int small, int large, Tie tie) {
        ties.get(small).put(large, tie);
        ties.get(large).put(small, tie);
        if (tie.joins()) {
            queue.add(new Candidate(small, large, tie));
        }
    }

    private void merge(int small, int large) {
        SortedMap<Integer, Tie> of = new TreeMap<>(ties.get(small));
        SortedMap<Integer, Tie> gained = new TreeMap<>(ties.get(large));
        of.remove(large);
        gained.remove(small);
        SortedMap<Integer, Tie> joined = new TreeMap<>();
        of.forEach((other, tie) -> joined.put(other, tie.plus(known(gained, large, other))));
        gained.forEach((other, tie) -> joined.computeIfAbsent(other, o -> tie.plus(measure(small, o))));
        absorb(small, large);
        joined.forEach((other, tie) -> {
            ties.get(other).remove(large);
            put(Math.min(small, other), Math.max(small, other), tie);
        });
        ties.get(small).remove(large);
        ties.get(large).clear();
    }

    private Tie known(SortedMap<Integer, Tie> of, int cluster, int other) {
        Tie tie = of.get(other);
        return tie != null ? tie : measure(cluster, other);
    }

    private void absorb(int small, int large) {
        members.get(small).addAll(members.get(large));
        members.get(large).forEach(report -> clusterOf[report] = small);
        members.get(large).clear();
    }
}
