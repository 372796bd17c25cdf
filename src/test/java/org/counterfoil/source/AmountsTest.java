package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmountsTest {

    private static final Notation MILLIONS =
            new Notation("en", DateOrder.UNSTATED, 0, "USD", BigDecimal.valueOf(1_000_000));

    static Stream<NamedCsvRecord> cases() {
        return Cases.of("amounts.csv").stream();
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatSourcesWrite(NamedCsvRecord expected) {
        String scale = expected.getField("scale");
        Notation notation = new Notation(
                expected.getField("locale").isEmpty() ? "en" : expected.getField("locale"),
                DateOrder.UNSTATED,
                0,
                expected.getField("currency"),
                scale.isEmpty() ? BigDecimal.ONE : new BigDecimal(scale));

        assertThat(Cases.line(Amounts.read(expected.getField("text"), notation)))
                .as("%s: %s", expected.getField("text"), expected.getField("why"))
                .isEqualTo(Cases.line(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesAReasonForEveryCase(NamedCsvRecord expected) {
        assertThat(expected.getField("why")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsEveryNumberAsItsLocaleWritesIt(int seed) {
        Random random = new Random(seed);
        String locale =
                List.of("en", "de", "fr", "de-CH", "ko", "en-IN", "pt-BR").get(random.nextInt(7));
        BigDecimal number = new BigDecimal(random.nextInt(2_000_000_000)).movePointLeft(random.nextInt(4));
        NumberFormat format = NumberFormat.getInstance(ULocale.forLanguageTag(locale));
        format.setMaximumFractionDigits(6);
        Notation notation = new Notation(locale, DateOrder.UNSTATED, 0, "", BigDecimal.ONE);

        assertThat(Amounts.read(format.format(number) + " KRW", notation).values())
                .as("%s in %s", format.format(number), locale)
                .containsExactly(new Money("KRW", Range.exactly(number)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsItsOwnTextFormOfAnExactAmountAsTheSameAmount(int seed) {
        Random random = new Random(seed);
        String unit = List.of("USD", "KRW", "EUR", "BTC", "ETH", "USDT").get(random.nextInt(6));
        BigDecimal number = new BigDecimal(random.nextInt(1_000_000_000)).movePointLeft(random.nextInt(6));
        String text = unit + " " + Range.exactly(number).text();

        assertThat(Amounts.read(text, Notation.PLAIN).values())
                .extracting(Amount::text)
                .containsExactly(text);
    }

    @Test
    void takesATypedNumberForTheFigureHoweverItIsShown() {
        RawCell cell = new RawCell(1, "E2", "$1.5M", new BigDecimal("1460123.45"), null);

        assertThat(Cases.texts(Amounts.read(cell, Notation.PLAIN).values())).isEqualTo("USD 1460123.45");
    }

    @Test
    void scalesATypedNumberWhoseSignIsOnlyItsFormat() {
        RawCell cell = new RawCell(1, "E2", "$308.00", new BigDecimal("308"), null);

        assertThat(Cases.texts(Amounts.read(cell, MILLIONS).values())).isEqualTo("USD 308000000");
    }

    @Test
    void refusesATypedShare() {
        RawCell cell = new RawCell(1, "E2", "17%", new BigDecimal("0.17"), null);

        assertThat(Amounts.read(cell, MILLIONS).problem()).contains("share");
    }

    @Test
    void namesTheTextThatIsNoAmount() {
        assertThat(Amounts.read("some coins", Notation.PLAIN).problem()).contains("'some coins'");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAnythingWithoutFalling(int seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "$",
                "~",
                "7",
                "1,24",
                "..",
                ".",
                ",",
                "-",
                " to ",
                "USD",
                "BTC",
                "(",
                ")",
                "%",
                "억",
                "원",
                "million",
                "k",
                "+",
                "/",
                ";",
                " ",
                "two",
                "between ",
                " and ",
                "99999999999999999999",
                "0,0,0",
                "@",
                "[",
                "\u00a0",
                "'");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        Reading<Amount> amounts = Amounts.read(text.toString(), MILLIONS);

        assertThat(amounts.values().isEmpty())
                .as(text.toString())
                .isNotEqualTo(amounts.problem().isEmpty());
        assertThat(Dates.read(text.toString(), MILLIONS)).isNotNull();
    }
}
