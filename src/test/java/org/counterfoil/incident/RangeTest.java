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

class RangeTest {

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @CsvSource({
        "7000000, 7000000..7000000.., true, more than seven may be seven",
        "9000000, 7000000..7000000.., true, more than seven may be nine",
        "5000000, 7000000..7000000.., false, more than seven is not five",
        "..2000000000..2000000000, 1460000000, true, up to two billion may be less",
        "..2000000000..2000000000, 3000000000, false, up to two billion is not three",
        "1460000000, 1500000000, true, rounding",
        "60000000, 37000000, false, not rounding",
        "7000000....31000000, 20000000, true, inside",
        "7000000....31000000, 40000000, false, outside",
        "16.8, 16800000, false, a lost scale word",
        "..5..5, ..9..9, true, two that have no low end",
    })
    void agreesWhereBothCanBeTrue(String left, String right, boolean agree, String why) {
        assertThat(Range.parse(left).agreesWith(Range.parse(right))).as(why).isEqualTo(agree);
        assertThat(Range.parse(right).agreesWith(Range.parse(left))).as(why).isEqualTo(agree);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasAHullThatHoldsBothAndAgreesWithBoth(int seed) {
        Random random = new Random(seed);
        Range left = closed(random);
        Range right = closed(random);
        Range hull = new Range(left.low(), null, left.high()).hull(right);

        assertThat(hull.low()).isLessThanOrEqualTo(left.low()).isLessThanOrEqualTo(right.low());
        assertThat(hull.high()).isGreaterThanOrEqualTo(left.high()).isGreaterThanOrEqualTo(right.high());
        assertThat(hull.agreesWith(left)).isTrue();
        assertThat(hull.agreesWith(right)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"7000000", "7.5", "7000000..7000000..", "..2000000000..2000000000", "1..2..2", "1..1..2"})
    void holdsEqualEndsOnce(String text) {
        Range range = Range.parse(text);

        assertThat(range.figures().map(System::identityHashCode).distinct().count())
                .isEqualTo(range.figures().distinct().count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void growsWithItsFactorAndShrinksBack(int seed) {
        Range range = SomeValues.range(new Random(seed));
        BigDecimal million = BigDecimal.valueOf(1_000_000);

        assertThat(range.times(million).times(new BigDecimal("0.000001"))).isEqualTo(range);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsWithAFigureBetweenItsEnds(int seed) {
        Range range = SomeValues.range(new Random(seed));

        assertThat(range.figures()).isNotEmpty();
        assertThat(range.agreesWith(Range.exactly(range.figure()))).isTrue();
    }

    @Test
    void leavesOpenWhatTheLastDigitLeavesOpen() {
        assertThat(Range.about(new BigDecimal("272000")).text()).isEqualTo("271500..272000..272500");
        assertThat(Range.about(new BigDecimal("7000000")).text()).isEqualTo("6650000..7000000..7350000");
    }

    @Test
    void hasNoEndThatNobodyStated() {
        assertThat(Range.atLeast(BigDecimal.TEN).high()).isNull();
        assertThat(Range.upTo(BigDecimal.TEN).low()).isNull();
        assertThat(Range.atLeast(BigDecimal.TEN).hull(Range.exactly(5)).high()).isNull();
    }

    @Test
    void countsWithTheMiddleOfTwoEnds() {
        assertThat(Range.between(BigDecimal.ONE, BigDecimal.TEN).figure()).isEqualByComparingTo("5.5");
    }

    @Test
    void refusesEndsOutOfOrderAndNoFigureAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> Range.between(BigDecimal.TEN, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(null, null, null));
    }

    private static Range closed(Random random) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(1_000_000));
        return Range.between(low, low.add(BigDecimal.valueOf(random.nextInt(1_000_000))));
    }
}
