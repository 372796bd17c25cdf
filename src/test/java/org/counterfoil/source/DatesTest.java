package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {

    static Stream<NamedCsvRecord> cases() {
        return Cases.of("dates.csv").stream();
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatSourcesWrite(NamedCsvRecord expected) {
        String order = expected.getField("order");
        String year = expected.getField("year");
        Notation notation = new Notation(
                expected.getField("locale").isEmpty() ? "en" : expected.getField("locale"),
                order.isEmpty() ? DateOrder.UNSTATED : DateOrder.valueOf(order),
                year.isEmpty() ? 0 : Integer.parseInt(year),
                "",
                BigDecimal.ONE);

        assertThat(Cases.line(Dates.read(expected.getField("text"), notation)))
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
    void readsItsOwnTextFormAsTheSameDate(int seed) {
        DateInterval date = someDate(new Random(seed));

        assertThat(Dates.read(date.text(), Notation.PLAIN).first()).contains(date);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverReadsANumericDateInOneOrderWhereTwoArePossible(int seed) {
        Random random = new Random(seed);
        int left = 1 + random.nextInt(31);
        int right = 1 + random.nextInt(31);
        Reading<DateInterval> reading = Dates.read(left + "/" + right + "/2019", Notation.PLAIN);
        long readings = Stream.of(DateParts.ofDay(2019, left, right), DateParts.ofDay(2019, right, left))
                .distinct()
                .filter(DateParts::exists)
                .count();

        assertThat(reading.values().size() + reading.alternatives().size()).isEqualTo((int) readings);
    }

    @Test
    void believesATypedDateOverItsText() {
        RawCell cell = new RawCell(1, "A1", "2/3/19", null, LocalDateTime.of(2019, 3, 2, 0, 0));

        assertThat(Dates.read(cell, Notation.PLAIN))
                .isEqualTo(Reading.of(DateInterval.ofDay(LocalDate.of(2019, 3, 2))));
    }

    @Test
    void statesNoDayWhereATypedDateShowsItsMonthAlone() {
        RawCell cell = new RawCell(1, "A1", "Dec-15", null, LocalDateTime.of(2015, 12, 1, 0, 0));

        assertThat(Dates.read(cell, Notation.PLAIN).values())
                .extracting(DateInterval::precision)
                .containsExactly(Precision.MONTH);
    }

    @Test
    void readsWholeNumbersAsTheirDigits() {
        assertThat(List.of(numeric("20230730"), numeric("2021"), numeric("2021.0")))
                .extracting(cell -> Cases.texts(Dates.read(cell, Notation.PLAIN).values()))
                .containsExactly("2023-07-30", "2021", "2021");
    }

    @Test
    void doubtsATypedDateThatNobodyFilledIn() {
        RawCell cell = new RawCell(1, "A1", "1/1/70", null, LocalDateTime.of(1970, 1, 1, 0, 0));

        assertThat(Dates.read(cell, Notation.PLAIN).doubt()).contains("never filled in");
    }

    @Test
    void namesTheTextThatIsNoDate() {
        assertThat(Dates.read("to be seen", Notation.PLAIN).problem()).contains("'to be seen'");
    }

    private static RawCell numeric(String number) {
        return new RawCell(1, "A1", "#####", new BigDecimal(number), null);
    }

    private static DateInterval someDate(Random random) {
        int year = 2000 + random.nextInt(40);
        LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        DateInterval exact = switch (random.nextInt(6)) {
            case 0 -> DateInterval.ofDay(day);
            case 1 -> DateInterval.ofMonth(java.time.YearMonth.from(day));
            case 2 -> DateInterval.ofYear(year);
            case 3 -> DateInterval.ofQuarter(year, 1 + random.nextInt(4));
            case 4 ->
                DateInterval.ofSeason(
                        year, List.of("spring", "summer", "autumn", "winter").get(random.nextInt(4)));
            default -> DateInterval.between(day, day.plusDays(1 + random.nextInt(900)));
        };
        return random.nextBoolean() ? exact : exact.approximately();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAnythingWithoutFalling(int seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "2017",
                "13",
                "0",
                "99",
                "-",
                ".",
                "/",
                " ",
                "..",
                "~",
                "May",
                "Sept ",
                "early ",
                "Q1 ",
                "summer ",
                " to ",
                " and ",
                "or ",
                "월",
                "년",
                "일",
                "초",
                "(",
                ")",
                "?",
                "'",
                "on ",
                "20230730",
                "T10:00",
                "between ",
                ";");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        Reading<DateInterval> dates = Dates.read(text.toString(), Notation.PLAIN);

        assertThat(dates.values())
                .as(text.toString())
                .allSatisfy(date -> assertThat(date.earliest().getYear()).isBetween(1900, 2100));
        assertThat(Amounts.read(text.toString(), Notation.PLAIN)).isNotNull();
    }
}
