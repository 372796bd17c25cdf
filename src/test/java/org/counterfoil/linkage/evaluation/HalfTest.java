package org.counterfoil.linkage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HalfTest {

    @Test
    void keepsItsHalvesFromOneReleaseToTheNext() {
        assertThat(IntStream.range(0, 24)
                        .mapToObj(i -> Half.of("DHL#" + i).text())
                        .reduce("", String::concat))
                .as("whoever tuned on a half must find the same half again")
                .isEqualTo("bbbbaaaaabbabbabbbbababa");
    }

    @Test
    void dealsClustersOutEvenly() {
        long a = IntStream.range(0, 10_000)
                .filter(i -> Half.of("rec-" + i + "-org") == Half.A)
                .count();
        assertThat(a).as("five standard deviations of a fair coin").isBetween(4_750L, 5_250L);
    }

    @Test
    void putsWholeClustersIntoAHalfBySmallestIdWhetherOrNotItsRecordIsThere() {
        Truth truth = Small.truth("clusters", "b c d|e f|g h|i j|k l", "", "");
        Found all = Small.found("b c d e f g h i j k l", "");
        Found withoutTheSmallest = Small.found("c d e f g h i j k l", "");
        Half half = Half.of("b");
        assertThat(scores(all, truth, half, "b", "c", "d")).isTrue();
        assertThat(scores(withoutTheSmallest, truth, half, "c", "d")).isTrue();
        assertThat(Evaluation.of(all, truth, Half.A).scoredRecords()
                        + Evaluation.of(all, truth, Half.B).scoredRecords())
                .isEqualTo(11);
    }

    private static boolean scores(Found found, Truth truth, Half half, String... ids) {
        World world = new World(truth, found.ids(), half);
        return java.util.stream.Stream.of(ids)
                .allMatch(id -> world.entityOf()[java.util.Arrays.binarySearch(found.ids(), id)] >= 0);
    }

    @Test
    void countsAFalsePairBetweenTheHalvesInNeither() {
        String[] halves = IntStream.range(0, 40)
                .mapToObj(i -> String.format(java.util.Locale.ROOT, "r%02d", i))
                .toArray(String[]::new);
        String a = java.util.stream.Stream.of(halves)
                .filter(id -> Half.of(id) == Half.A)
                .findFirst()
                .orElseThrow();
        String b = java.util.stream.Stream.of(halves)
                .filter(id -> Half.of(id) == Half.B)
                .findFirst()
                .orElseThrow();
        Found found = Small.found(a + " " + b, a + "-" + b + ":0.99");
        Truth truth = Small.truth("clusters", a + "|" + b, "", "");
        assertThat(Evaluation.of(found, truth).clusters().precision()).isEqualTo(new Rate(0, 1));
        assertThat(Evaluation.of(found, truth, Half.A).clusters().precision()).isEqualTo(new Rate(0, 0));
        assertThat(Evaluation.of(found, truth, Half.B).links().precision()).isEqualTo(new Rate(0, 0));
    }

    @Test
    void isNamedByALetter() {
        assertThat(Half.parse("A")).isEqualTo(Half.A);
        assertThat(Half.parse("b")).isEqualTo(Half.B);
        assertThatThrownBy(() -> Half.parse("c")).hasMessage("A half is a or b, not 'c'");
    }
}
