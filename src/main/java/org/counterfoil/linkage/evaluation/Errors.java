package org.counterfoil.linkage.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterfoil.linkage.evaluation.PairError.Kind;
import org.counterfoil.linkage.evaluation.Worst.Candidate;

/** The pairs that the clusters have wrong: how many of each kind, and the worst of them. */
public final class Errors {

    private final World world;
    private final Found found;
    private final ScoredPairs pairs;
    private final int[] clusterOf;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Worst> missed = new EnumMap<>(Kind.class);
    private final Worst falsePairs;

    Errors(Evaluation evaluation, int most) {
        world = evaluation.world();
        found = evaluation.found();
        pairs = found.pairs();
        clusterOf = found.clusterOf();
        falsePairs = new Worst(most, Worst.HIGHEST);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0L);
            missed.put(kind, new Worst(most, kind == Kind.MISSED_BELOW ? Worst.LOWEST : Worst.HIGHEST));
        }
        addScoredFalsePairs();
        long wrong = evaluation.clusters().precision().of()
                - evaluation.clusters().precision().hits();
        long named = counts.values().stream().mapToLong(Long::longValue).sum();
        counts.merge(Kind.FALSE_NOT_COMPARED, wrong - named, Long::sum);
        if (wrong > named && !falsePairs.isFull()) {
            addUnscoredFalsePairs();
        }
        addMissedPairs();
    }

    private void addScoredFalsePairs() {
        for (int left = 0; left < pairs.records(); left++) {
            for (int pair = pairs.first(left); pair < pairs.first(left + 1); pair++) {
                int right = pairs.right(pair);
                if (clusterOf[left] == clusterOf[right] && isFalse(left, right)) {
                    Kind kind = kind(pair, Kind.FALSE_LINK, Kind.FALSE_BELOW, Kind.FALSE_NOT_COMPARED);
                    counts.merge(kind, 1L, Long::sum);
                    falsePairs.offer(new Candidate(kind, left, right, pairs.probability(pair)));
                }
            }
        }
    }

    private boolean isFalse(int left, int right) {
        return world.isScored(left, right) && !world.isTrue(left, right);
    }

    private Kind kind(int pair, Kind link, Kind below, Kind notCompared) {
        if (pair < 0 || !pairs.isBlocked(pair)) {
            return notCompared;
        }
        return pairs.probability(pair) >= found.linkFrom() ? link : below;
    }

    /** By record, until enough are named. */
    private void addUnscoredFalsePairs() {
        Groups clusters = new Groups(clusterOf, clusterOf.length);
        int[] place = new int[clusters.count()];
        for (int left = 0; left < clusterOf.length; left++) {
            int cluster = clusterOf[left];
            place[cluster]++;
            for (int i = place[cluster]; i < clusters.size(cluster) && world.entityOf()[left] >= 0; i++) {
                int right = clusters.member(cluster, i);
                if (falsePairs.isFull()) {
                    return;
                }
                if (isFalse(left, right) && pairs.find(left, right) < 0) {
                    falsePairs.offer(new Candidate(Kind.FALSE_NOT_COMPARED, left, right, Double.NaN));
                }
            }
        }
    }

    private void addMissedPairs() {
        Groups entities = world.entities();
        for (int entity = 0; entity < entities.count(); entity++) {
            for (int i = 0; i < entities.size(entity); i++) {
                for (int j = i + 1; j < entities.size(entity); j++) {
                    addIfMissed(entities.member(entity, i), entities.member(entity, j));
                }
            }
        }
    }

    private void addIfMissed(int left, int right) {
        if (clusterOf[left] == clusterOf[right] || !world.isScored(left, right) || !world.isTrue(left, right)) {
            return;
        }
        int pair = pairs.find(left, right);
        Kind kind = kind(pair, Kind.MISSED_KEPT_APART, Kind.MISSED_BELOW, Kind.MISSED_NOT_COMPARED);
        counts.merge(kind, 1L, Long::sum);
        missed(kind).offer(new Candidate(kind, left, right, pair < 0 ? Double.NaN : pairs.probability(pair)));
    }

    private Worst missed(Kind kind) {
        return java.util.Objects.requireNonNull(missed.get(kind));
    }

    /** How many of a kind there are. */
    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** How many false pairs, or missed ones, there are. */
    public long count(boolean isFalse) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.isFalse() == isFalse)
                .mapToLong(this::count)
                .sum();
    }

    /** False pairs of all kinds, the surest first, those that were never scored last. */
    public List<PairError> falsePairs() {
        return named(falsePairs);
    }

    /**
     * Missed pairs of a kind: links that were kept apart by the highest probability, those below the threshold by the lowest,
     * those that were never compared by id.
     */
    public List<PairError> missedPairs(Kind kind) {
        return kind.isFalse() ? Collections.emptyList() : named(missed(kind));
    }

    private List<PairError> named(Worst worst) {
        return worst.inOrder().stream()
                .map(error -> new PairError(
                        error.kind(), found.ids()[error.left()], found.ids()[error.right()], error.probability()))
                .toList();
    }
}
