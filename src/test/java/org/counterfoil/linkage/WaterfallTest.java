package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaterfallTest {

    @Test
    void writesBitsAsTheJdkFormatsThem() {
        SplittableRandom random = new SplittableRandom(20_261_128);
        for (int i = 0; i < 20_000; i++) {
            double bits = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(6) - 2);
            assertThat(Waterfall.bits(bits)).isEqualTo(String.format(Locale.ROOT, "%+.1f", bits));
            assertThat(Waterfall.fixed(Math.abs(bits), 4))
                    .isEqualTo(String.format(Locale.ROOT, "%.4f", Math.abs(bits)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, +0.0",
        "0.05, +0.1",
        "-0.05, -0.1",
        "-0.04, -0.0",
        "0.25, +0.3",
        "-9.9643, -10.0",
        "1e-9, +0.0",
        "12345.67, +12345.7"
    })
    void writesOneDigitAfterThePoint(double bits, String text) {
        assertThat(Waterfall.bits(bits)).isEqualTo(text);
    }
}
