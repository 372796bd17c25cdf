package org.counterfoil.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTableTest {

    private static final int ROUNDS = 2_000;

    private final Scratch scratch = new Scratch();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void letsInWhatTheTextbookLetsIn(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        int near = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String left = strings.any();
            String right = strings.near(left, 5);
            LetterTable table = LetterTable.of(2, number -> number == 0 ? left : right);
            LetterTable other = LetterTable.of(1, number -> right);
            int most = strings.below(6);
            boolean edits = Textbook.distance(left, right, true) <= most;
            near += edits ? 1 : 0;
            assertThat(table.edits(0, table, 1, most, scratch))
                    .as("%s|%s", left, right)
                    .isEqualTo(edits);
            assertThat(other.edits(0, table, 0, most, scratch))
                    .as("%s|%s", right, left)
                    .isEqualTo(edits);
            double similarity = Textbook.jaroWinkler(left, right);
            double least = i % 2 == 0 ? similarity : strings.below(101) / 100.0;
            assertThat(table.alike(0, 1, least, scratch))
                    .as("%s|%s", left, right)
                    .isEqualTo(similarity >= least);
            int length = strings.below(8);
            assertThat(table.begin(0, 1, length))
                    .as("%s|%s", left, right)
                    .isEqualTo(Math.min(left.length(), right.length()) >= length
                            && left.regionMatches(0, right, 0, length));
        }
        assertThat(near).isBetween(ROUNDS / 20, ROUNDS - ROUNDS / 20);
    }
}
