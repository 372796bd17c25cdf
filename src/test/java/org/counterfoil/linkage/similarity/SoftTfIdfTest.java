package org.counterfoil.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoftTfIdfTest {

    private static final double CLOSE = 1e-6;

    private final Scratch scratch = new Scratch();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheTextbook(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        Bags bags = Bags.some(strings, 40);
        double least = 0.5 + strings.below(5) / 10.0;
        SoftTfIdf soft = new SoftTfIdf(bags.table, bags.words, least);
        for (int a = 0; a < 40; a++) {
            for (int b = 0; b < 40; b++) {
                Map<String, Double> left = bags.weights(a);
                Map<String, Double> right = bags.weights(b);
                double there = Textbook.softTfIdf(left, right, least);
                double back = Textbook.softTfIdf(right, left, least);
                assertThat(soft.directed(a, b, scratch)).isCloseTo(there, within(CLOSE));
                assertThat(soft.similarity(a, b, scratch))
                        .isCloseTo(Math.min(1, Math.min(there, back)), within(CLOSE))
                        .isEqualTo(soft.similarity(b, a, scratch));
            }
        }
    }

    @Test
    void forgivesAMisspeltWord() {
        Bags bags = new Bags(List.of(List.of("cohen", "william"), List.of("cohen", "wiliam"), List.of("ravikumar")));
        SoftTfIdf soft = new SoftTfIdf(bags.table, bags.words, 0.9);
        assertThat(bags.table.cosine(0, 1)).isLessThan(0.2);
        assertThat(soft.similarity(0, 1, scratch)).isGreaterThan(0.95);
        assertThat(soft.similarity(0, 2, scratch)).isZero();
    }

    @Test
    void isThePlainCosineWhereNoTwoWordsAreNear() {
        Bags bags = new Bags(List.of(List.of("alpha", "omega"), List.of("omega", "quiz"), List.of("quiz")));
        SoftTfIdf soft = new SoftTfIdf(bags.table, bags.words, 0.9);
        assertThat(soft.similarity(0, 1, scratch)).isCloseTo(bags.table.cosine(0, 1), within(CLOSE));
        assertThat(soft.similarity(0, 1, scratch)).isPositive();
    }

    @Test
    void countsAWordOnceThoughTwoLeanOnIt() {
        Bags bags = new Bags(List.of(List.of("bithumb", "bithum", "bithumbs"), List.of("bithumb"), List.of("upbit")));
        SoftTfIdf soft = new SoftTfIdf(bags.table, bags.words, 0.9);
        assertThat(soft.directed(0, 1, scratch)).isGreaterThan(1);
        assertThat(soft.similarity(0, 1, scratch)).isCloseTo(bags.table.cosine(0, 1), within(CLOSE));
    }
}
