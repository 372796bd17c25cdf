package org.counterfoil.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.similarity.EditDistance;
import org.counterfoil.linkage.similarity.Letters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateTestsTest {

    private static final int DAYS = 120;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    /** Digits of days as a person would count them, in days near each other. */
    @ParameterizedTest
    @MethodSource("seeds")
    void countsEditsOfEightDigits(long seed) {
        Random random = new Random(seed);
        TextForms forms = new TextForms(Set.of());
        Column.Builder<TextFact> builder = new Column.Builder<>();
        for (int i = 0; i < DAYS; i++) {
            String day = String.format(
                    "%04d%02d%02d", 1980 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
            builder.say(forms.of(day)).next();
        }
        Column<TextFact> column = builder.column();
        int within = 0;
        for (int most = 0; most <= 2; most++) {
            TextTest test = new TextTests(column).dates().edits(most);
            for (int left = 0; left < column.distinct(); left++) {
                for (int right = 0; right < column.distinct(); right++) {
                    int edits = EditDistance.alignment(letters(column, left), letters(column, right));
                    within += edits == 1 ? 1 : 0;
                    assertThat(test.holds(0, 0, left, right))
                            .as("%s %s %d", column.value(left), column.value(right), most)
                            .isEqualTo(edits <= most);
                }
            }
        }
        assertThat(within).isPositive();
    }

    private static Letters letters(Column<TextFact> column, int code) {
        return Letters.of(column.value(code).text());
    }
}
