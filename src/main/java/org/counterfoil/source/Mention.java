package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Range;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a text of amounts, with what belongs to it.
 *
 * @param start index where it begins, its hedges included
 * @param end index behind it
 * @param figure the digits, before scaling
 * @param high the upper end, before scaling, where two ends were given, else null
 * @param scale one where no scale word stands
 * @param scaled whether it brings its own scale
 * @param unit null where none stands
 * @param orUnit another unit that the words may mean ({@code $3.2K MATIC}), or null
 */
record Mention(
        int start,
        int end,
        Figure figure,
        @Nullable BigDecimal high,
        BigDecimal scale,
        boolean scaled,
        @Nullable Unit unit,
        @Nullable Unit orUnit,
        List<Modality> modalities) {

    Mention startingAt(int index) {
        return new Mention(index, end, figure, high, scale, scaled, unit, orUnit, modalities);
    }

    Mention broken(String problem) {
        Figure unusable = new Figure(BigDecimal.ZERO, List.of(), problem);
        return new Mention(start, end, unusable, high, scale, scaled, unit, orUnit, modalities);
    }

    Mention in(Unit other) {
        return new Mention(start, end, figure, high, scale, scaled, other, orUnit, modalities);
    }

    Mention scaledBy(BigDecimal factor) {
        return new Mention(start, end, figure, high, factor, true, unit, orUnit, modalities);
    }

    /** Both as one, from this to that: {@code $5-7 million}. Null where they are not the ends of one range. */
    @Nullable
    Mention to(Mention that) {
        Unit counted = unit == null ? that.unit : unit;
        boolean oneUnit = counted == null || counted.equals(that.unit) || that.unit == null;
        BigDecimal low = figure.value();
        boolean shared = !scaled && that.scaled && low.compareTo(that.figure.value()) < 0;
        Mention from = shared ? scaledBy(that.scale) : this;
        BigDecimal end = that.value();
        if (!oneUnit || high != null || that.high != null || from.value().compareTo(end) >= 0) {
            return null;
        }
        List<Modality> both = Stream.concat(modalities.stream(), that.modalities.stream())
                .distinct()
                .sorted()
                .toList();
        Figure lower = Figure.of(from.value());
        return new Mention(
                start, that.end, lower, end, BigDecimal.ONE, from.scaled || that.scaled, counted, null, both);
    }

    BigDecimal value() {
        return figure.value().multiply(scale);
    }

    Amount amount(Unit counted) {
        return counted.of(
                high == null ? Hedge.range(value(), modalities) : Range.between(value(), high.multiply(scale)));
    }

    /** Nobody has a thousandth of a cent's worth of money: its three decimals may be a group of thousands. */
    private Optional<BigDecimal> thousands(Unit counted) {
        BigDecimal digits = figure.value();
        boolean three = digits.scale() == 3 && value().stripTrailingZeros().scale() > 2;
        boolean noughts =
                digits.scale() == 3 && !scaled && digits.stripTrailingZeros().scale() < 3;
        boolean group = counted.money()
                && high == null
                && (three || noughts)
                && digits.signum() > 0
                && digits.compareTo(BigDecimal.ONE) >= 0
                && digits.compareTo(BigDecimal.valueOf(1000)) < 0;
        return group && figure.others().isEmpty() ? Optional.of(digits.movePointRight(3)) : Optional.empty();
    }

    /** What else the same words may mean. */
    List<Amount> others() {
        Unit counted = unit;
        if (counted == null) {
            return List.of();
        }
        Stream<Amount> figures = Stream.concat(figure.others().stream(), thousands(counted).stream())
                .map(other -> counted.of(Hedge.range(other.multiply(scale), modalities)));
        return Stream.concat(figures, Stream.ofNullable(orUnit).map(this::amount))
                .toList();
    }
}
