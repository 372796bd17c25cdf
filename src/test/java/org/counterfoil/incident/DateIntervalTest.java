package org.counterfoil.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateIntervalTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02, 2019-02-01, 2019-02-28",
        "2020-02, 2020-02-01, 2020-02-29",
        "2017-22, 2017-06-01, 2017-08-31",
        "2017-24, 2017-12-01, 2018-02-28",
        "2019-24, 2019-12-01, 2020-02-29",
        "2017-33, 2017-01-01, 2017-03-31",
        "2017-36, 2017-10-01, 2017-12-31",
        "2018, 2018-01-01, 2018-12-31",
        "2016-01-13/2016-01-14, 2016-01-13, 2016-01-14",
    })
    void coversTheDaysThatItsTextFormMeans(String edtf, LocalDate earliest, LocalDate latest) {
        DateInterval date = DateInterval.parse(edtf);

        assertThat(List.of(date.earliest(), date.latest())).containsExactly(earliest, latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02, 2019-02-13, true",
        "2019-02, 2019-03-01, false",
        "2017-22, 2017-08-31, true",
        "2018, 2018-06, true",
        "2018~, 2019-01-01, false",
    })
    void agreesWhereADayIsInBoth(String left, String right, boolean agree) {
        assertThat(DateInterval.parse(left).agreesWith(DateInterval.parse(right)))
                .isEqualTo(agree);
        assertThat(DateInterval.parse(right).agreesWith(DateInterval.parse(left)))
                .isEqualTo(agree);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isApartExactlyWhereItDoesNotOverlap(int seed) {
        Random random = new Random(seed);
        DateInterval left = SomeValues.date(random);
        DateInterval right = SomeValues.date(random);

        assertThat(left.daysApart(right)).isEqualTo(right.daysApart(left));
        assertThat(left.daysApart(right) == 0).isEqualTo(left.overlaps(right));
        assertThat(left.contains(right) && !left.overlaps(right)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSortedTheSameHoweverItWasShuffled(int seed) {
        Random random = new Random(seed);
        List<DateInterval> dates = new ArrayList<>(
                IntStream.range(0, 20).mapToObj(i -> SomeValues.date(random)).toList());
        List<DateInterval> sorted = dates.stream().sorted().toList();
        Collections.shuffle(dates, random);

        assertThat(dates.stream().sorted()).containsExactlyElementsOf(sorted);
        assertThat(sorted).allSatisfy(date -> assertThat(date.days()).isPositive());
    }

    @Test
    void comparesAsEqualOnlyWhatIsEqual() {
        DateInterval month = DateInterval.parse("2019-02");
        DateInterval days = DateInterval.parse("2019-02-01/2019-02-28");

        assertThat(month.compareTo(days)).isNotZero();
        assertThat(month.compareTo(month.approximately())).isNotZero();
        assertThat(month).isEqualByComparingTo(DateInterval.parse("2019-02"));
    }

    @Test
    void makesADayOfTwoEqualEnds() {
        LocalDate day = LocalDate.of(2019, 3, 29);

        assertThat(DateInterval.between(day, day)).isEqualTo(DateInterval.ofDay(day));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2019, 3, 29);

        assertThatIllegalArgumentException().isThrownBy(() -> DateInterval.between(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> DateInterval.ofSeason(2019, "monsoon"));
    }
}
