package org.counterfoil.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AmountTextTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/amount-texts.csv", numLinesToSkip = 1)
    void isReadAndTakenBack(String text, String readable, String why) {
        assertThat(AmountText.readable(text)).as(why).isEqualTo(readable);
        assertThat(AmountText.normal(readable)).as(why).isEqualTo(text);
        assertThat(AmountText.normal(text)).as(why).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingOfAnyAmount(int seed) {
        String text = new Money("USD", SomeValues.range(new Random(seed))).text();
        assertThat(AmountText.normal(AmountText.readable(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'BTC 3618; KRW 17200000000', 'BTC 3,618; KRW 17,200,000,000', a list of amounts",
        "'taken USD 16000000; attempted USD 1100000', 'taken USD 16,000,000; attempted USD 1,100,000', each with its field",
        "'EUR at least 1000000', 'EUR at least 1,000,000', words that stand there already",
        "87729000..88809000..156009000, '87,729,000 to 156,009,000, best 88,809,000', a range whose unit stands elsewhere",
        "522000000, '522,000,000', a bare sum"
    })
    void readsListsAndBareSums(String text, String readable, String why) {
        assertThat(AmountText.readable(text)).as(why).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, a year",
        "2019-02-13, a day",
        "un-panel-2019/A:17, the name of a report",
        "'36 rows, 34 incidents', counts in words",
        "'CF-000031,USD 5000,x', a row as CSV",
        "Lazarus Group @KP, an actor",
        "Bank 5000, a name",
        "0xab486012f21be741, an address",
        "'', nothing"
    })
    void leavesAloneWhatIsNoAmount(String text, String why) {
        assertThat(AmountText.readable(text)).as(why).isEqualTo(text);
        assertThat(AmountText.normal(text)).as(why).isEqualTo(text);
    }
}
