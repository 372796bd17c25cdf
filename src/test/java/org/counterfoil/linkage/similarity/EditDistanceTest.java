package org.counterfoil.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditDistanceTest {

    private static final int ROUNDS = 1_000;

    private final Scratch scratch = new Scratch();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/edit-distance.csv", numLinesToSkip = 1, emptyValue = "")
    void countsTheEdits(String left, String right, int levenshtein, int alignment, String why) {
        Letters a = Letters.of(left);
        Letters b = Letters.of(right);
        assertThat(EditDistance.levenshtein(a, b)).as(why).isEqualTo(levenshtein);
        assertThat(EditDistance.levenshtein(b, a)).as(why).isEqualTo(levenshtein);
        assertThat(EditDistance.alignment(a, b)).as(why).isEqualTo(alignment);
        assertThat(EditDistance.alignment(b, a)).as(why).isEqualTo(alignment);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheTextbookWhicheverComesFirst(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String left = strings.any();
            String right = strings.near(left, 12);
            Letters a = Letters.of(left);
            Letters b = Letters.of(right);
            int levenshtein = Textbook.distance(left, right, false);
            int alignment = Textbook.distance(left, right, true);
            assertThat(EditDistance.levenshtein(a, b)).as("%s|%s", left, right).isEqualTo(levenshtein);
            assertThat(EditDistance.levenshtein(b, a)).as("%s|%s", right, left).isEqualTo(levenshtein);
            assertThat(EditDistance.alignment(a, b)).as("%s|%s", left, right).isEqualTo(alignment);
            assertThat(EditDistance.alignment(b, a)).as("%s|%s", right, left).isEqualTo(alignment);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysOneMoreThanTheBoundWhereTheDistanceIsAboveIt(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String left = strings.any();
            String right = strings.near(left, 12);
            Letters a = Letters.of(left);
            Letters b = Letters.of(right);
            int levenshtein = Textbook.distance(left, right, false);
            int alignment = Textbook.distance(left, right, true);
            int bound = Math.max(0, alignment - 3 + strings.below(7));
            assertThat(EditDistance.levenshtein(a, b, bound, scratch))
                    .as("%s|%s at most %s", left, right, bound)
                    .isEqualTo(Math.min(levenshtein, bound + 1));
            assertThat(EditDistance.alignment(a, b, bound, scratch))
                    .as("%s|%s at most %s", left, right, bound)
                    .isEqualTo(Math.min(alignment, bound + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithCommonsText(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String left = strings.any();
            String right = strings.near(left, 12);
            assertThat(EditDistance.levenshtein(Letters.of(left), Letters.of(right)))
                    .as("%s|%s", left, right)
                    .isEqualTo(LevenshteinDistance.getDefaultInstance().apply(left, right));
        }
    }

    @Test
    void seesLettersThatChangePlacesAcrossABlock() {
        String before = "x".repeat(63) + "ab" + "y".repeat(70);
        String after = "x".repeat(63) + "ba" + "y".repeat(70);
        assertThat(EditDistance.alignment(Letters.of(before), Letters.of(after)))
                .isEqualTo(1);
        assertThat(EditDistance.levenshtein(Letters.of(before), Letters.of(after)))
                .isEqualTo(2);
    }

    @Test
    void forgetsAfterALongComparisonWhatItHeld() {
        Letters hangul = Letters.of("빗썸".repeat(50));
        Letters latin = Letters.of("ab".repeat(50));
        EditDistance.levenshtein(hangul, Letters.of("빗썸".repeat(40)), 1_000, scratch);
        EditDistance.levenshtein(latin, Letters.of("ab".repeat(40)), 1_000, scratch);
        assertThat(EditDistance.levenshtein(hangul, latin, 1_000, scratch)).isEqualTo(100);
        assertThat(EditDistance.levenshtein(latin, Letters.of("cd".repeat(45)), 1_000, scratch))
                .isEqualTo(100);
    }
}
