package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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

    /** The same question, asked of expressions alone. */
    @ParameterizedTest
    @MethodSource("seeds")
    void looksOfWordsAreWhatTheExpressionsSay(long seed) {
        List<String> parts = List.of(
                "jan", "March", "MAYBE", "am", "p", "Pm", "pma", "e", "D", "CF", "a", "dec", "de", " ", "-", ".", "/",
                ":", "1", "20", "05", "true", "#", "€");
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = random.ints(1 + random.nextInt(5), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            boolean date = text.matches(".*\\d.*")
                    && text.replaceAll(
                                    "(?i)(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?<![a-z])[ap]m?(?![a-z])|(?<=[\\d.])[ed](?=[+-]?\\d)",
                                    "")
                            .matches("[\\d\\s.:/€\\-]*");
            boolean other = text.matches("(?i)\\s*(true|false|#[a-z0-9/]+)\\s*");
            boolean number = text.matches("-?(0|[1-9]\\d{0,14})(\\.\\d*[1-9])?");
            boolean wordy = text.chars().filter(Character::isLetter).count() > 11;
            boolean formula = !FormulaGuard.add(text).equals(text);
            assertThat(ExcelGuard.add(text).startsWith("=\""))
                    .as(text)
                    .isEqualTo((date || other) && !number && !formula && !wordy);
        }
    }
}
