package org.counterfoil.linkage;

import java.util.List;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.Candidates;
import org.counterfoil.linkage.engine.Dependence;
import org.counterfoil.linkage.engine.Scorer;
import org.jspecify.annotations.Nullable;

/**
 * Records ready to be compared under a model, whatever their schema: their comparisons over encoded values, and which of
 * their pairs are compared. A record is its number, from 0. Immutable and safe for many threads.
 */
final class Encoded {

    private final MatchModel model;
    private final List<Compared<?>> comparisons;
    private final Candidates candidates;
    private final Scorer scorer;

    /** @param comparisons one for each of the model's, in its order */
    Encoded(MatchModel model, List<Compared<?>> comparisons, Candidates candidates) {
        this.model = model;
        this.comparisons = List.copyOf(comparisons);
        this.candidates = candidates;
        this.scorer = new Scorer(
                model.prior().bits(),
                comparisons.stream().map(Compared::encoded).toList(),
                dependences(model));
    }

    private static @Nullable Dependence[] dependences(MatchModel model) {
        @Nullable Dependence[] dependences = new Dependence[model.comparisons().size()];
        for (int i = 0; i < dependences.length; i++) {
            Comparison comparison = model.comparisons().get(i);
            Conditional conditional = model.conditional(comparison).orElse(null);
            if (conditional != null) {
                dependences[i] =
                        conditional.dependence(model, comparison.levels().size());
            } else if (model.lifts().containsKey(comparison.name())) {
                dependences[i] = lifted(model, model.lifts().get(comparison.name()));
            } else if (comparison.isExplained()) {
                dependences[i] = Dependence.explainedBy(
                        comparison.explainers().stream().mapToInt(model::place).toArray());
            }
        }
        return dependences;
    }

    private static Dependence lifted(MatchModel model, List<Lift> lifts) {
        return Dependence.lifted(lifts.stream().map(lift -> lift.over(model)).toList());
    }

    /** The same records under other numbers: comparisons, levels and blocks stay. */
    Encoded under(MatchModel other) {
        List<Compared<?>> weighed = IntStream.range(0, comparisons.size())
                .parallel()
                .<Compared<?>>mapToObj(
                        i -> comparisons.get(i).under(other, other.comparisons().get(i)))
                .toList();
        return new Encoded(other, weighed, candidates);
    }

    MatchModel model() {
        return model;
    }

    List<Compared<?>> comparisons() {
        return comparisons;
    }

    Candidates candidates() {
        return candidates;
    }

    Scorer scorer() {
        return scorer;
    }
}
