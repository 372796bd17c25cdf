package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.ColumnComparison;
import org.counterfoil.linkage.engine.LevelWeights;
import org.counterfoil.linkage.engine.Outcome;

/**
 * One comparison of the table over the records at hand: what they say in its fields, encoded, and how it is told.
 *
 * @param <T> a value as it is compared
 */
final class Compared<T> {

    private final Comparison comparison;
    private final Family<T> family;
    private final Supplier<TermFrequencies> counted;
    private final ColumnComparison<T> encoded;

    /**
     * @param counted counts how common terms are among the records at hand: for what one list of theirs repeats, and for where the
     *     model does not say. Not held here: a night asks once
     */
    Compared(
            MatchModel model,
            Comparison comparison,
            Family<T> family,
            Column<T> column,
            Supplier<TermFrequencies> counted) {
        this.comparison = comparison;
        this.family = family;
        this.counted = counted;
        this.encoded =
                new ColumnComparison<>(column, family.comparison(column, comparison.levels()), weights(column, model));
    }

    private Compared(Compared<T> other, MatchModel model, Comparison comparison) {
        this.comparison = comparison;
        this.family = other.family;
        this.counted = other.counted;
        this.encoded = other.encoded.weighing(weights(other.encoded.column(), model));
    }

    private TermFrequencies frequencies(MatchModel model) {
        TermFrequencies here = counted.get();
        return model.frequencies(comparison)
                .map(frozen -> frozen.repeatedBy(here))
                .orElse(here);
    }

    /** The same values under other numbers. */
    Compared<T> under(MatchModel model, Comparison numbers) {
        return new Compared<>(this, model, numbers);
    }

    /** How common terms are among the records at hand. */
    TermFrequencies counted() {
        return counted.get();
    }

    /** Terms are counted only where a level follows them. */
    private LevelWeights weights(Column<T> column, MatchModel model) {
        List<Level> levels = comparison.levels();
        LevelWeights weights = LevelWeights.of(
                levels.stream().mapToDouble(level -> level.weight().bits()).toArray());
        Supplier<TermFrequencies> frequencies = new Once<>(() -> frequencies(model));
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            if (level.frequency() != Level.Frequency.NONE) {
                weights = weights.following(
                        i, column.distinct(), frequencies.get().bits(level, column, family));
            }
        }
        return weights;
    }

    Comparison comparison() {
        return comparison;
    }

    ColumnComparison<T> encoded() {
        return encoded;
    }

    /** By code: all that comparing and telling read of a fact, with what sharing it weighs, as something else. */
    List<String> contents(UnaryOperator<String> as) {
        Column<T> column = encoded.column();
        List<String> contents = new ArrayList<>(column.distinct());
        for (int code = 0; code < column.distinct(); code++) {
            contents.add(as.apply(family.content(column.value(code), comparison.levels()) + weights(code)));
        }
        return contents;
    }

    private String weights(int code) {
        StringBuilder bits = new StringBuilder();
        for (int level = 0; level < comparison.levels().size(); level++) {
            if (comparison.levels().get(level).frequency() != Level.Frequency.NONE) {
                bits.append(' ').append(encoded.bits(level, code));
            }
        }
        return bits.toString();
    }

    /** What comparing any two facts reads of all others. */
    String context() {
        return family.context(comparison.levels(), encoded.column());
    }

    /** The level that was reached, not missing. */
    Level level(Outcome outcome) {
        return comparison.levels().get(outcome.level());
    }

    /** Whether a value is told in the same words for every record that says it. */
    boolean saysValues() {
        return family.saysFacts();
    }

    /** What the records were compared by; all that each says where they could not be compared. */
    String words(int record, int code) {
        Column<T> column = encoded.column();
        return code >= 0
                ? family.words(record, column.value(code))
                : column.said(record).stream().map(family::words).collect(Collectors.joining("; "));
    }
}
