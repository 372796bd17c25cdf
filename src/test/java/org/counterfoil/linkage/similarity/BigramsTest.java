package org.counterfoil.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class BigramsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/bigram-dice.csv", numLinesToSkip = 1, emptyValue = "")
    void countsTheCommonPairsOfLetters(String left, String right, double dice, String why) {
        assertThat(Bigrams.dice(Bigrams.of(left), Bigrams.of(right))).as(why).isCloseTo(dice, within(0.00005));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheTextbookWhicheverComesFirst(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        for (int i = 0; i < 500; i++) {
            String left = strings.any();
            String right = strings.near(left, 5);
            double expected = Textbook.bigramDice(left, right);
            assertThat(Bigrams.dice(Bigrams.of(left), Bigrams.of(right)))
                    .as("%s|%s", left, right)
                    .isEqualTo(expected);
            assertThat(Bigrams.dice(Bigrams.of(right), Bigrams.of(left))).isEqualTo(expected);
        }
    }
}
