package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import org.counterfoil.incident.Range;
import org.jspecify.annotations.Nullable;

/** Interval arithmetic on ranges. An end that one side leaves open is open in the result. */
final class Ranges {

    private Ranges() {}

    static Range sum(Range left, Range right) {
        return orFigure(
                both(left.low(), right.low(), BigDecimal::add),
                both(left.best(), right.best(), BigDecimal::add),
                both(left.high(), right.high(), BigDecimal::add),
                left.figure().add(right.figure()));
    }

    static Range minus(Range left, Range right) {
        return orFigure(
                both(left.low(), right.high(), BigDecimal::subtract),
                both(left.best(), right.best(), BigDecimal::subtract),
                both(left.high(), right.low(), BigDecimal::subtract),
                left.figure().subtract(right.figure()));
    }

    /** What is above 0. An open low end is 0: nothing less can be meant. */
    static Range positive(Range range) {
        BigDecimal low = range.low();
        BigDecimal best = range.best();
        BigDecimal high = range.high();
        return new Range(
                low == null ? BigDecimal.ZERO : low.max(BigDecimal.ZERO),
                best == null ? null : best.max(BigDecimal.ZERO),
                high == null ? null : high.max(BigDecimal.ZERO));
    }

    static @Nullable BigDecimal larger(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return both(left, right, BigDecimal::max);
    }

    /** Whether a count lies between the ends that were stated. */
    static boolean admits(Range stated, BigDecimal count) {
        BigDecimal low = stated.low();
        BigDecimal high = stated.high();
        return (low == null || low.compareTo(count) <= 0) && (high == null || high.compareTo(count) >= 0);
    }

    /** Whether two counts cannot both be true. */
    static boolean apart(Range one, Range other) {
        return above(one.low(), other.high()) || above(other.low(), one.high());
    }

    private static boolean above(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.compareTo(high) > 0;
    }

    private static Range orFigure(
            @Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high, BigDecimal figure) {
        return low == null && best == null && high == null ? new Range(null, figure, null) : new Range(low, best, high);
    }

    private static @Nullable BigDecimal both(
            @Nullable BigDecimal left, @Nullable BigDecimal right, BinaryOperator<BigDecimal> operation) {
        return left == null || right == null ? null : operation.apply(left, right);
    }
}
