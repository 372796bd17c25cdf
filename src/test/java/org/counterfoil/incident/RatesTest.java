package org.counterfoil.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Rate.Grain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {

    private static final List<String> HEADER = List.of("base", "quote", "date", "low", "best", "high", "source");
    private static final Rates SHIPPED = Rates.of(new ModelTable(
            "rates",
            "built in",
            HEADER,
            records("src/main/resources/reference/rates.csv").stream()
                    .map(RatesTest::line)
                    .toList()));

    private static List<NamedCsvRecord> records(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Path.of(file))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(NamedCsvRecord one) {
        return new Line((int) one.getStartingLineNumber(), one.getFieldsAsMap());
    }

    static Stream<NamedCsvRecord> cases() {
        return records("src/test/resources/cases/rates.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valuesAsTheCasesSay(NamedCsvRecord one) {
        String found = SHIPPED.of(one.getField("unit"), DateInterval.parse(one.getField("when")))
                .map(rate -> String.join(
                        " ",
                        rate.pair(),
                        rate.date(),
                        rate.grain().text(),
                        rate.low().toPlainString(),
                        rate.best().toPlainString(),
                        rate.high().toPlainString()))
                .orElse("");
        String expected = String.join(
                        " ",
                        Stream.of("pair", "date", "grain", "low", "best", "high")
                                .map(one::getField)
                                .toList())
                .strip();
        assertThat(found).as(one.getField("why")).isEqualTo(expected);
    }

    static Stream<NamedCsvRecord> refused() {
        return records("src/test/resources/cases/rates-refused.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatMakesNoSense(NamedCsvRecord one) {
        Line good = new Line(
                2,
                Map.of(
                        "base", "BTC", "quote", "USD", "date", "2021-04", "low", "47000", "best", "", "high", "58000",
                        "source", "x"));
        Line bad = new Line(3, one.getFieldsAsMap());
        assertThatThrownBy(() -> Rates.of(new ModelTable("rates", "test", HEADER, List.of(good, bad))))
                .as(one.getField("why"))
                .hasMessageStartingWith("rates.csv (test)")
                .hasMessageContaining(one.getField("message"));
    }

    @Test
    void namesTheHeaderWhereColumnsAreMissing() {
        ModelTable other = new ModelTable("rates", "test", List.of("coin", "month", "low", "high"), List.of());
        assertThatThrownBy(() -> Rates.of(other))
                .hasMessageContaining("no column 'base'; the header is base,quote,date,low,best,high,source");
    }

    @Test
    void knowsTheLastRateThatHadBegun() {
        assertThat(SHIPPED.last("BTC", LocalDate.parse("2026-11-20"))
                        .orElseThrow()
                        .date())
                .as("a day before the month it lies in")
                .isEqualTo("2023-12-31");
        assertThat(SHIPPED.last("XEM", LocalDate.parse("2018-01-15"))
                        .orElseThrow()
                        .date())
                .isEqualTo("2018-01");
        assertThat(SHIPPED.last("BTC", LocalDate.parse("2013-12-31"))).isEmpty();
    }

    /** Seeded: more of it is never worth less, neither in a dearer time; and the ends stay around the figure. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void valuationIsMonotone(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String pair = random.nextBoolean() ? "BTC/USD" : "USD/KRW";
            Range less = quantity(random);
            Range more = less.times(
                    BigDecimal.valueOf(1 + random.nextInt(50)).movePointLeft(1).add(BigDecimal.ONE));
            Rate cheap = rate(pair, random);
            BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(9));
            Rate dear = new Rate(
                    pair,
                    "2020",
                    Grain.MONTH,
                    cheap.low().multiply(factor),
                    cheap.best().multiply(factor),
                    cheap.high().multiply(factor),
                    "x");
            assertOrdered(cheap.value(less), cheap.value(more));
            assertOrdered(
                    cheap.isInDollars() ? cheap.value(less) : dear.value(less),
                    cheap.isInDollars() ? dear.value(less) : cheap.value(less));
        }
    }

    private static Range quantity(Random random) {
        BigDecimal figure = BigDecimal.valueOf(random.nextInt(1, 1_000_000), random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> Range.exactly(figure);
            case 1 -> Range.atLeast(figure);
            case 2 -> Range.upTo(figure);
            default -> Range.about(figure);
        };
    }

    private static Rate rate(String pair, Random random) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(1, 100_000), random.nextInt(3));
        BigDecimal best = low.add(BigDecimal.valueOf(random.nextInt(1_000), 2));
        return new Rate(pair, "2020", Grain.MONTH, low, best, best.add(BigDecimal.valueOf(random.nextInt(100))), "x");
    }

    private static void assertOrdered(Range less, Range more) {
        assertThat(less.low() == null).isEqualTo(more.low() == null);
        assertThat(less.high() == null).isEqualTo(more.high() == null);
        assertThat(less.figure()).isLessThanOrEqualTo(more.figure());
        if (less.low() != null && more.low() != null) {
            assertThat(less.low()).isLessThanOrEqualTo(more.low());
        }
        if (less.high() != null && more.high() != null) {
            assertThat(less.high()).isLessThanOrEqualTo(more.high());
        }
    }
}
