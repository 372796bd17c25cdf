package org.counterfoil.incident;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with what is known of its ends: low, best, high. A missing low or high is an end that nobody stated
 * (<i>up to 2bn</i> has no low end, <i>more than 7M</i> no high end); a missing best is a quantity given only by its ends.
 * Exact decimals without trailing zeros, so that equal quantities are equal values. At least one of the three is present, and low ≤ best ≤ high.
 */
public record Range(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high) {

    /** Two figures that differ by rounding alone agree; no more than this share of a figure is taken for rounding. */
    private static final BigDecimal MOST_ROUNDING = new BigDecimal("0.05");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Range {
        low = plain(low);
        best = oneOf(plain(best), low);
        high = oneOf(plain(high), best == null ? low : best);
        if (low == null && best == null && high == null) {
            throw new IllegalArgumentException("A range needs at least one figure");
        }
        if (exceeds(low, best) || exceeds(best, high) || exceeds(low, high)) {
            throw new IllegalArgumentException("A range is not in order: " + low + ".." + best + ".." + high);
        }
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Ends that are equal are one object: most amounts are exact, and there are millions. */
    private static @Nullable BigDecimal oneOf(@Nullable BigDecimal number, @Nullable BigDecimal other) {
        return number != null && number.equals(other) ? other : number;
    }

    private static boolean exceeds(@Nullable BigDecimal small, @Nullable BigDecimal large) {
        return small != null && large != null && small.compareTo(large) > 0;
    }

    public static Range exactly(BigDecimal figure) {
        return new Range(figure, figure, figure);
    }

    public static Range exactly(long figure) {
        return exactly(BigDecimal.valueOf(figure));
    }

    public static Range atLeast(BigDecimal figure) {
        return new Range(figure, figure, null);
    }

    public static Range upTo(BigDecimal figure) {
        return new Range(null, figure, figure);
    }

    /** <i>About</i> a figure: the ends are as far away as its last significant digit leaves open, at most 5 %. */
    public static Range about(BigDecimal figure) {
        BigDecimal slack = rounding(figure);
        return new Range(figure.subtract(slack), figure, figure.add(slack));
    }

    public static Range between(BigDecimal low, BigDecimal high) {
        return new Range(low, null, high);
    }

    /** The figure to count with: the best, else the only end, else the middle of both. */
    public BigDecimal figure() {
        if (best != null) {
            return best;
        }
        if (low == null || high == null) {
            return Objects.requireNonNull(low == null ? high : low);
        }
        return Objects.requireNonNull(plain(low.add(high).multiply(HALF)));
    }

    public boolean isExact() {
        return low != null && low.equals(high);
    }

    /** Whether both can be true at once, rounding granted: 1.46bn agrees with 1.5bn, 7M with more than 7M. Symmetric. */
    public boolean agreesWith(Range other) {
        return !(clearlyAbove(other) || other.clearlyAbove(this));
    }

    private boolean clearlyAbove(Range other) {
        if (low == null || other.high == null) {
            return false;
        }
        BigDecimal above = low.subtract(other.high);
        return above.signum() > 0 && above.compareTo(rounding(low).max(rounding(other.high))) > 0;
    }

    /** How far off the figure may be by rounding alone: half a unit of its last significant digit, at most 5 % of it. */
    public BigDecimal slack() {
        return rounding(figure());
    }

    /** Half a unit of the last significant digit, at most 5 % of the figure. */
    private static BigDecimal rounding(BigDecimal figure) {
        BigDecimal lastDigit = figure.stripTrailingZeros().ulp();
        return lastDigit.multiply(HALF).min(figure.abs().multiply(MOST_ROUNDING));
    }

    public Range times(BigDecimal factor) {
        return new Range(times(low, factor), times(best, factor), times(high, factor));
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
        return number == null ? null : number.multiply(factor);
    }

    /** The smallest range that holds both; the best figure is this range's, and its figure where neither end is left. */
    public Range hull(Range other) {
        BigDecimal lowest = Optional.ofNullable(low)
                .flatMap(l -> Optional.ofNullable(other.low).map(l::min))
                .orElse(null);
        BigDecimal highest = Optional.ofNullable(high)
                .flatMap(h -> Optional.ofNullable(other.high).map(h::max))
                .orElse(null);
        Range hull = new Range(lowest, lowest == null && highest == null ? figure() : best, highest);
        return hull.equals(this) ? this : hull;
    }

    /** {@code 7000000}, {@code 7000000..7000000..} (at least), {@code ..2000000000..2000000000} (up to). */
    public String text() {
        return isExact() ? plainText(low) : plainText(low) + ".." + plainText(best) + ".." + plainText(high);
    }

    private static String plainText(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** @throws IllegalArgumentException if the text is not one that {@link #text} writes */
    public static Range parse(String text) {
        int first = text.indexOf("..");
        if (first < 0) {
            return exactly(new BigDecimal(text));
        }
        int second = text.indexOf("..", first + 2);
        return new Range(
                number(text.substring(0, first)),
                number(text.substring(first + 2, second)),
                number(text.substring(second + 2)));
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** The figures that are present, low to high. */
    public Stream<BigDecimal> figures() {
        return Stream.of(Optional.ofNullable(low), Optional.ofNullable(best), Optional.ofNullable(high))
                .flatMap(Optional::stream);
    }

    @Override
    public String toString() {
        return text();
    }
}
