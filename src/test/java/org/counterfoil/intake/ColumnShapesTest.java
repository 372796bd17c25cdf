package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each run of digits is one, each run of letters is one, and the rest stays. */
class ColumnShapesTest {

    private static final int[] LETTERS =
            "abZé9 0.-/:,_٣株＃\u00a0𝔄😀".codePoints().toArray();

    @Test
    void looksAsTheRegularExpressionsSay() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder cell = new StringBuilder();
            IntStream.range(0, random.nextInt(12))
                    .forEach(at -> cell.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]));
            assertThat(ColumnShapes.shape(cell.toString()))
                    .as(cell.toString())
                    .isEqualTo(cell.toString().strip().replaceAll("\\d+", "9").replaceAll("\\p{L}+", "a"));
        }
    }
}
