package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.linkage.TermFrequencies.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model of a table as tables, whatever its numbers. */
class TableModelTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameReadAgainAsRounded(int seed) {
        MatchModel trained = drawn(new Random(seed));
        MatchModel rounded = TableModel.rounded(trained);
        Map<String, ModelTable> tables = new TreeMap<>();
        TableModel.write(rounded).forEach(table -> tables.put(table.name(), table));
        MatchModel read = TableModel.read(name -> table(tables, name), Tables.MODEL.match());
        assertThat(read.comparisons()).isEqualTo(rounded.comparisons());
        assertThat(read.conditionals()).isEqualTo(rounded.conditionals()).isNotEmpty();
        assertThat(read.lifts()).isEqualTo(rounded.lifts()).isNotEmpty();
        assertThat(read.prior()).isEqualTo(rounded.prior());
        assertThat(read.name()).isEqualTo(rounded.name());
        read.frequencies().forEach((name, frequencies) -> {
            TermFrequencies before = rounded.frequencies().get(name);
            assertThat(before).isNotNull();
            assertThat(frequencies.speaking()).isEqualTo(before.speaking());
            Map<String, Term> spoken = before.terms();
            spoken.remove("");
            assertThat(frequencies.terms()).isEqualTo(spoken).isNotEmpty();
        });
        assertThat(read.frequencies()).hasSameSizeAs(rounded.frequencies());
    }

    /** Rounding moves no weight by more than a hundredth of a bit, but for shares that are nearly 1. */
    @ParameterizedTest
    @MethodSource("seeds")
    void hardlyMovesAWeight(int seed) {
        MatchModel trained = drawn(new Random(seed));
        MatchModel rounded = TableModel.rounded(trained);
        for (int i = 0; i < trained.comparisons().size(); i++) {
            List<Level> before = trained.comparisons().get(i).levels();
            for (int level = 0; level < before.size(); level++) {
                assertThat(rounded.comparisons()
                                .get(i)
                                .levels()
                                .get(level)
                                .weight()
                                .bits())
                        .isCloseTo(before.get(level).weight().bits(), org.assertj.core.data.Offset.offset(0.01));
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private static ModelTable table(Map<String, ModelTable> tables, String name) {
        return Stream.ofNullable(tables.get(name)).findFirst().orElseThrow();
    }

    /** Shares down to one in a billion; a comparison that two others explain, with each outcome drawn. */
    private static MatchModel drawn(Random random) {
        MatchModel expert = Tables.MODEL.match();
        List<Comparison> comparisons = new ArrayList<>();
        for (Comparison each : expert.comparisons()) {
            comparisons.add(new Comparison(
                    each.name(),
                    each.fields(),
                    each.explainedBy(),
                    each.levels().stream()
                            .map(level -> level.with(share(random), share(random), level.source()))
                            .toList()));
        }
        Comparison first = comparisons.get(0);
        Comparison second = comparisons.get(1);
        Comparison third = comparisons.get(2);
        int cells = third.levels().size()
                * (first.levels().size() + 1)
                * (second.levels().size() + 1);
        Conditional conditional =
                new Conditional(List.of(first.name(), second.name()), shares(random, cells), shares(random, cells));
        return new MatchModel(
                "drawn",
                MatchWeight.ofProbability(share(random)),
                expert.link(),
                expert.review(),
                comparisons,
                Map.of(third.name(), conditional),
                lifts(random, comparisons),
                Map.of(first.name(), terms(random)));
    }

    /** What is measured of every explainer of every comparison that has some. */
    private static Map<String, List<Lift>> lifts(Random random, List<Comparison> comparisons) {
        Map<String, List<Lift>> lifts = new TreeMap<>();
        for (Comparison explained : comparisons) {
            for (Comparison other : comparisons) {
                if (explained.explainers().equals(List.of(other.name()))) {
                    lifts.put(explained.name(), List.of(lift(random, explained, other)));
                }
            }
        }
        return lifts;
    }

    private static Lift lift(Random random, Comparison explained, Comparison other) {
        int outcomes = Lift.outcomes(List.of(other));
        return new Lift(
                List.of(other.name()),
                explained.levels().stream()
                        .map(level -> shares(random, outcomes))
                        .toList(),
                explained.levels().stream()
                        .map(level -> shares(random, outcomes))
                        .toList());
    }

    /** The empty term stands for a silent main cell. */
    private static TermFrequencies terms(Random random) {
        Map<String, Term> terms = new TreeMap<>();
        for (String term : List.of("", "smith", "o\"brien, jr", "#1", "köln")) {
            long count = 2 + random.nextInt(1_000);
            terms.put(term, new Term(count, count));
        }
        return new TermFrequencies(terms, random.nextInt(10_000));
    }

    private static List<Double> shares(Random random, int size) {
        return Stream.generate(() -> share(random)).limit(size).toList();
    }

    private static double share(Random random) {
        return Math.pow(10, -9 * random.nextDouble()) * 0.999;
    }
}
