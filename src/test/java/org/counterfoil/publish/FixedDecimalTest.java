package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixedDecimalTest {

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                0.5,
                0.005,
                0.015,
                0.025,
                1.005,
                -1.005,
                2.675,
                -0.001,
                0.9999995,
                0.99999949999,
                1,
                12.25,
                -7.125,
                1e-9,
                123456.7890625,
                1e9,
                1e15,
                -1e300,
                Double.NaN,
                Double.POSITIVE_INFINITY
            })
    void writesWhatFormatWrites(double value) {
        for (int decimals = 1; decimals <= 6; decimals++) {
            assertThat(FixedDecimal.of(value, decimals)).isEqualTo(formatted(value, decimals));
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesWhatFormatWritesOfAnyNumber(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            int decimals = 1 + random.nextInt(6);
            double exact = (random.nextInt(4_000_000) - 2_000_000) / 2.0 / Math.pow(10, decimals);
            double any = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(8));
            assertThat(FixedDecimal.of(exact, decimals)).isEqualTo(formatted(exact, decimals));
            assertThat(FixedDecimal.of(any, decimals)).isEqualTo(formatted(any, decimals));
        }
    }

    private static String formatted(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
