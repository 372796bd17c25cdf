package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * What is published of an amount: low and high over all claims that speak of it, and the figure to count with.
 *
 * @param low or null where nobody states a low end
 * @param best or null where nothing is published
 * @param high or null where nobody states a high end
 */
record Figures(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high) {

    static final Figures NONE = new Figures(null, null, null);

    private static final String UNIT = "USD";

    /** Figures in US dollars; {@link #NONE} where the field is silent or its value is in another unit. */
    static Figures inDollars(Resolution resolution) {
        return resolution.values().stream()
                .filter(value -> value instanceof Amount amount && amount.unit().equals(UNIT))
                .map(value -> of((Amount) value, resolution.range()))
                .findFirst()
                .orElse(NONE);
    }

    /**
     * Of what is left to a person, which counts for nothing until it is decided: from nothing to the highest that any claim
     * in dollars leaves possible. {@link #NONE} of anything else.
     */
    static Figures undecided(Resolution resolution) {
        if (!resolution.isLeftToAPerson()) {
            return NONE;
        }
        return resolution.losing().stream()
                .filter(cited -> cited.counts())
                .map(cited -> cited.claim().value())
                .filter(value -> value instanceof Amount amount && amount.unit().equals(UNIT))
                .map(value -> ((Amount) value).range())
                .map(range -> Optional.ofNullable(range.high()).orElse(range.figure()))
                .max(Comparator.naturalOrder())
                .map(high -> new Figures(BigDecimal.ZERO, BigDecimal.ZERO, high))
                .orElse(NONE);
    }

    static Figures of(Range range) {
        return new Figures(range.low(), range.best(), range.high());
    }

    private static Figures of(Amount amount, @Nullable Range range) {
        Range own = amount.range();
        Range all = range == null ? own : range;
        return new Figures(all.low(), own.figure(), all.high());
    }

    /** With room for what a person has yet to decide: down to nothing, and up to the highest that a claim leaves possible. */
    Figures orUndecided(Figures undecided) {
        if (!undecided.isPresent()) {
            return this;
        }
        return isPresent() ? new Figures(undecided.low(), best, max(high, undecided.high())) : undecided;
    }

    private static @Nullable BigDecimal max(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? other : one.max(other);
    }

    boolean isPresent() {
        return best != null;
    }

    /**
     * Adds up bounds that hold for the sum: a missing low end counts as 0, a missing high end as the best figure (the
     * true high end may lie above).
     */
    static Figures sum(Stream<Figures> parts) {
        return parts.filter(Figures::isPresent).map(Figures::closed).reduce(NONE, Figures::plus);
    }

    private Figures closed() {
        return new Figures(
                Optional.ofNullable(low).orElse(BigDecimal.ZERO),
                best,
                Optional.ofNullable(high).or(() -> Optional.ofNullable(best)).orElse(BigDecimal.ZERO));
    }

    /** Of sums: what is missing on one side is what the other has. */
    Figures plus(Figures other) {
        return new Figures(add(low, other.low), add(best, other.best), add(high, other.high));
    }

    private static @Nullable BigDecimal add(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null ? right : right == null ? left : left.add(right);
    }
}
