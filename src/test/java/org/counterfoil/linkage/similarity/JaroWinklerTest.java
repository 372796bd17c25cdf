package org.counterfoil.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class JaroWinklerTest {

    private static final int ROUNDS = 2_000;

    private final Scratch scratch = new Scratch();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/jaro-winkler.csv", numLinesToSkip = 1, emptyValue = "")
    void agreesWithThePublishedValues(String left, String right, double similarity, double tolerance, String why) {
        assertThat(JaroWinkler.similarity(left, right)).as(why).isCloseTo(similarity, within(tolerance));
        assertThat(JaroWinkler.similarity(right, left)).isEqualTo(JaroWinkler.similarity(left, right));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheTextbookToTheLastBitWhicheverComesFirst(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String left = strings.any();
            String right = strings.near(left, 5);
            double expected = Textbook.jaroWinkler(left, right);
            Letters a = Letters.of(left);
            Letters b = Letters.of(right);
            assertThat(JaroWinkler.similarity(left, right))
                    .as("%s|%s", left, right)
                    .isEqualTo(expected);
            assertThat(JaroWinkler.similarity(b, a, scratch))
                    .as("%s|%s", right, left)
                    .isEqualTo(expected);
            assertThat(JaroWinkler.similarity(a, b, scratch))
                    .as("%s|%s", left, right)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesNothingBelowTheLeastWantedAndLosesNothingAtIt(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        int kept = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String left = strings.any();
            String right = strings.near(left, 5);
            Letters a = Letters.of(left);
            Letters b = Letters.of(right);
            double exact = Textbook.jaroWinkler(left, right);
            double least = i % 2 == 0 ? exact : strings.below(101) / 100.0;
            double expected = exact >= least ? exact : 0;
            assertThat(JaroWinkler.similarity(a, b, least, scratch))
                    .as("%s|%s from %s", left, right, least)
                    .isEqualTo(expected);
            kept += expected > 0 && least > 0.5 ? 1 : 0;
        }
        assertThat(kept).isGreaterThan(ROUNDS / 10);
    }

    /** Commons Text gives the bonus only from 0.7. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithCommonsText(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        JaroWinklerSimilarity commons = new JaroWinklerSimilarity();
        int compared = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String left = strings.any();
            String right = strings.near(left, 5);
            double expected = commons.apply(left, right);
            if (expected >= 0.7) {
                assertThat(JaroWinkler.similarity(left, right))
                        .as("%s|%s", left, right)
                        .isCloseTo(expected, within(1e-12));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(ROUNDS / 10);
    }
}
