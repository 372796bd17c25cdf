package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaGuardTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/cases/formula-guard.csv",
            numLinesToSkip = 1,
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false)
    void keepsTextsInert(String text, String guarded, String why) {
        String plain = text == null ? "" : text;
        String expected = guarded == null ? "" : guarded;
        assertThat(FormulaGuard.add(plain)).as(why).isEqualTo(expected);
        assertThat(FormulaGuard.remove(expected)).as(why).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothing(long seed) {
        String letters = "''=+-@\t\r\n＝a1,\"";
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        String guarded = FormulaGuard.add(text.toString());
        assertThat(FormulaGuard.remove(guarded)).isEqualTo(text.toString());
        assertThat(guarded).doesNotMatch("(?s)(?![+-]\\d+\\z)[=+\\-@\\t\\r\\n＝].*");
    }
}
