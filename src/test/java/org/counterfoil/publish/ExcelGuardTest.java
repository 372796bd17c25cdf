package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExcelGuardTest {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/excel-guard.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void keepsTextsWhatTheyAre(String text, String guarded, String why) {
        assertThat(ExcelGuard.add(text)).as(why).isEqualTo(guarded);
        assertThat(ExcelGuard.remove(guarded)).as(why).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingAndRunsNothing(long seed) {
        String letters = "''=+-@\t\r\n＝a1\"\"0.e/#\u00a0";
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        String guarded = ExcelGuard.add(text.toString());
        assertThat(ExcelGuard.remove(guarded)).isEqualTo(text.toString());
        assertThat(guarded).doesNotMatch("(?s)(?!=\"[^\"]*\"\\z)(?!-?\\d+(\\.\\d+)?\\z)[=+\\-@\\t\\r\\n＝].*");
    }
}
