package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFigureTest {

    @ParameterizedTest
    @CsvSource({
        "35, 35",
        "0, 0",
        "0.25, 0.25",
        "1234.567, 1234.57",
        "9999, 9999",
        "10000, 10 thousand",
        "16800, 16.8 thousand",
        "999999, 1 million",
        "59500000, 59.5 million",
        "6767080980, 6.77 billion",
        "2000000000, 2 billion",
        "-281000000, -281 million",
        "1000000000000000, 1000 trillion"
    })
    void isReadAtAGlance(String number, String text) {
        assertThat(ShortFigure.of(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "5000000, 7000000, 5 to 7 million",
        "900000, 7000000, 900 thousand to 7 million",
        "5000000, 5000000, 5 million",
        "'', 7000000, up to 7 million",
        "5000000, '', at least 5 million",
        "'', '', ''",
        "30, 35, 30 to 35"
    })
    void hasTwoEndsOrOne(String low, String high, String text) {
        assertThat(ShortFigure.range(low, high)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"4456326.78, '4,456,327'", "999.99, 999.99", "1000, '1,000'", "16.8, 16.8"})
    void hasNoCentsFromAThousandOn(String number, String text) {
        assertThat(ShortFigure.whole(number)).isEqualTo(text);
    }
}
