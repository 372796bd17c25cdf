package org.counterfoil.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTest {

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isMadeAgainOfItsTextForm(int seed) {
        Value value = SomeValues.value(new Random(seed));

        assertThat(value.text()).isNotEmpty();
        assertThat(Value.parse(value.kind(), value.text())).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithAnotherAsThatAgreesWithIt(int seed) {
        Random random = new Random(seed);
        Value left = SomeValues.value(random);
        Value right = SomeValues.value(random);

        assertThat(left.agreesWith(right)).isEqualTo(right.agreesWith(left));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithItselfUnlessItSaysNothing(int seed) {
        Value value = SomeValues.value(new Random(seed));

        assertThat(value.agreesWith(value)).isEqualTo(!(value instanceof NoValue));
    }

    @Test
    void agreesWithNoAmountOfAnotherUnit() {
        Range one = Range.exactly(1);

        assertThat(new Money("USD", one).agreesWith(new Money("EUR", one))).isFalse();
        assertThat(new Money("USD", one).agreesWith(new CoinAmount("USD", one))).isFalse();
        assertThat(new CoinAmount("BTC", one).agreesWith(new CoinAmount("BTC", Range.atLeast(BigDecimal.ONE))))
                .isTrue();
    }

    @Test
    void agreesOnTheStateBehindTwoActors() {
        Attribution group = new Attribution("Lazarus Group", "KP");

        assertThat(group.agreesWith(new Attribution("DPRK", "KP"))).isTrue();
        assertThat(group.agreesWith(new Attribution("Somebody", ""))).isFalse();
        assertThat(new Attribution("A", "").agreesWith(new Attribution("B", "")))
                .isFalse();
    }

    @Test
    void agreesWithADescriptionOfWhomsoever() {
        Name described = new Name("a bank", true);

        assertThat(described.agreesWith(new Name("Bank of Valletta", false))).isTrue();
        assertThat(new Name("Bithumb", false).agreesWith(new Name("Upbit", false)))
                .isFalse();
    }

    @Test
    void isEqualHoweverManyZerosWereWritten() {
        assertThat(Money.parse("USD 7000000.00")).isEqualTo(new Money("USD", Range.exactly(7_000_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2019-13", "date, 2019-02-30", "date, yesterday", "money, 7000000", "money, usd 5", "coin, BTC",
        "country, kr", "country, KOR", "reference, https://a.b", "none, perhaps", "colour, red", "text, ' '",
        "name, ' '", "attribution, ' '"
    })
    void refusesATextThatIsNotOfItsKind(String kind, String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Value.parse(kind, text));
    }

    @Test
    void namesACountryInEnglish() {
        assertThat(new Country("KR").name()).isEqualTo("South Korea");
    }
}
