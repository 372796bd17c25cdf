package org.counterfoil.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenTableTest {

    private static final float[] ONES = {1, 1, 1, 1, 1};
    private static final double CLOSE = 1e-6;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @Test
    void weighsTokensAlikeWhereTheyWeighOne() {
        TokenTable table = TokenTable.of(List.of(new int[] {2, 0, 1, 3}, new int[] {3, 4, 2}), ONES);
        assertThat(table.cosine(0, 1)).isCloseTo(2 / Math.sqrt(12), within(CLOSE));
        assertThat(table.dice(0, 1)).isCloseTo(4 / 7.0, within(CLOSE));
        assertThat(table.containment(0, 1)).isCloseTo(2 / 3.0, within(CLOSE));
    }

    @Test
    void countsAHeavyTokenForMore() {
        float[] weights = {3, 1, 1};
        TokenTable table = TokenTable.of(List.of(new int[] {0, 1}, new int[] {0, 2}, new int[] {1, 2}), weights);
        assertThat(table.cosine(0, 1)).isCloseTo(9 / 10.0, within(CLOSE));
        assertThat(table.dice(0, 1)).isCloseTo(6 / 8.0, within(CLOSE));
        assertThat(table.containment(0, 2)).isCloseTo(1 / 2.0, within(CLOSE));
    }

    @Test
    void holdsAllOfALighterValue() {
        TokenTable table = TokenTable.of(List.of(new int[] {0, 1, 2}, new int[] {1}), ONES);
        assertThat(table.containment(0, 1)).isEqualTo(1);
        assertThat(table.containment(1, 0)).isEqualTo(1);
    }

    @Test
    void weighsARepeatedTokenByTheLogarithm() {
        TokenTable table = TokenTable.of(List.of(new int[] {0, 1, 0, 0}, new int[] {0}), ONES);
        assertThat(table.cosine(0, 1)).isCloseTo(2 / Math.sqrt(5), within(CLOSE));
        assertThat(table.dice(0, 1)).isCloseTo(2 / 4.0, within(CLOSE));
    }

    @Test
    void isLikeNothingWithoutWeight() {
        TokenTable table = TokenTable.of(List.of(new int[] {}, new int[] {0}, new int[] {1}), new float[] {0, 1});
        assertThat(table.size()).isEqualTo(3);
        for (int other = 0; other < 3; other++) {
            assertThat(table.cosine(0, other)).isZero();
            assertThat(table.dice(other, 0)).isZero();
            assertThat(table.containment(1, other)).isZero();
        }
    }

    @Test
    void findsATokenRarerTheFewerHaveIt() {
        float[] rarity = TokenTable.rarity(List.of(new int[] {0, 1, 1}, new int[] {0}), 3);
        assertThat(rarity).containsExactly(0, (float) Math.log(2), 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheTextbookWhicheverComesFirst(long seed) {
        Bags bags = Bags.some(new SomeStrings(seed), 40);
        for (int a = 0; a < 40; a++) {
            for (int b = 0; b < 40; b++) {
                Map<String, Double> left = bags.weights(a);
                Map<String, Double> right = bags.weights(b);
                double lighter = Math.min(sum(left), sum(right));
                double common = left.keySet().stream()
                        .filter(right::containsKey)
                        .mapToDouble(word -> Math.min(left.get(word), right.get(word)))
                        .sum();
                assertThat(bags.table.cosine(a, b)).isCloseTo(Textbook.softTfIdf(left, right, 2), within(CLOSE));
                assertThat(bags.table.cosine(a, b)).isEqualTo(bags.table.cosine(b, a));
                assertThat(bags.table.dice(a, b))
                        .isCloseTo(lighter == 0 ? 0 : 2 * common / (sum(left) + sum(right)), within(CLOSE));
                assertThat(bags.table.containment(a, b)).isCloseTo(lighter == 0 ? 0 : common / lighter, within(CLOSE));
            }
            assertThat(bags.table.cosine(a, a)).isEqualTo(sum(bags.weights(a)) == 0 ? 0 : 1);
        }
    }

    private static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(weight -> weight).sum();
    }
}
