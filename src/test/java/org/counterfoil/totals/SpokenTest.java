package org.counterfoil.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.counterfoil.incident.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in sentences: every end that is stated is told, and none that is not. */
class SpokenTest {

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            522000000                          | USD | USD 522,000,000                                             | one figure
            35                                 |     | 35                                                          | a count has no unit
            1236200000..1247700000..1258200000 | USD | USD 1,236,200,000 to 1,258,200,000, best 1,247,700,000      | both ends and what is counted with
            5..6..                             | USD | at least USD 5, best 6                                      | the best figure lies above the only end
            35..35..                           |     | at least 35                                                 | the best figure is the only end
            ..2000000000..2000000000           | USD | up to USD 2,000,000,000                                     | no low end is stated
            5....6                             |     | 5 to 6                                                      | given by its ends alone
            ..1200.50..                        | USD | about USD 1,200.5                                           | no end is stated: none may be told
            -1234567                           | USD | USD -1,234,567                                              | less than nothing
            """)
    void tellEveryEndThatIsStated(String range, String unit, String spoken, String why) {
        assertThat(Spoken.of(Range.parse(range), unit == null ? "" : unit))
                .as(why)
                .isEqualTo(spoken);
    }

    @Test
    void groupDigitsAsTheMachineWould() {
        Random random = new Random(20261128);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal figure = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(8) - 3);
            int places = Math.max(0, figure.stripTrailingZeros().scale());
            assertThat(Spoken.figure(figure)).isEqualTo(String.format(Locale.ROOT, "%,." + places + "f", figure));
        }
    }
}
