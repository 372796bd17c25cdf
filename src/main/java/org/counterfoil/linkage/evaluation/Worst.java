package org.counterfoil.linkage.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first so many pairs of an order, of however many are offered. */
final class Worst {

    /** @param probability NaN if there is none */
    record Candidate(PairError.Kind kind, int left, int right, double probability) {}

    private static final Comparator<Candidate> BY_RECORD =
            Comparator.comparingInt(Candidate::left).thenComparingInt(Candidate::right);

    /** By probability, the highest first, those without last; then by record. */
    static final Comparator<Candidate> HIGHEST = Comparator.comparingDouble(
                    (Candidate candidate) -> Double.isNaN(candidate.probability()) ? 1 : -candidate.probability())
            .thenComparing(BY_RECORD);

    /** By probability, the lowest first, those without last; then by record. */
    static final Comparator<Candidate> LOWEST =
            Comparator.comparingDouble(Candidate::probability).thenComparing(BY_RECORD);

    private final int most;
    private final Comparator<Candidate> order;
    private final PriorityQueue<Candidate> kept;

    Worst(int most, Comparator<Candidate> order) {
        this.most = most;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void offer(Candidate candidate) {
        if (kept.size() < most) {
            kept.add(candidate);
        } else if (most > 0 && order.compare(candidate, kept.element()) < 0) {
            kept.remove();
            kept.add(candidate);
        }
    }

    boolean isFull() {
        return kept.size() >= most;
    }

    List<Candidate> inOrder() {
        return kept.stream().sorted(order).toList();
    }
}
