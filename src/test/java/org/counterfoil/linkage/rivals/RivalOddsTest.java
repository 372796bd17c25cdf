package org.counterfoil.linkage.rivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against all assignments, added up. */
class RivalOddsTest {

    private static final Rivalry SIDES = (one, other) -> 0;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @Test
    void leavesAPairWithoutRivalsAsItIs() {
        RivalOdds odds = RivalOdds.of(new int[] {0, 2}, new int[] {1, 3}, new double[] {4, -3}, SIDES);
        assertThat(odds.off(0)).isZero();
        assertThat(odds.off(1)).isZero();
    }

    @Test
    void halvesTwoEqualCandidates() {
        double[] bits = {20, 20};
        RivalOdds odds = RivalOdds.of(new int[] {0, 0}, new int[] {1, 2}, bits, SIDES);
        assertThat(20 + odds.off(0)).isCloseTo(0, within(1e-3));
        assertThat(odds.off(0)).isEqualTo(odds.off(1));
    }

    @Test
    void takesOffNoMoreThanSpeaksAgainstTheTwoBeingOne() {
        RivalOdds odds = RivalOdds.of(new int[] {0, 0}, new int[] {1, 2}, new double[] {20, 20}, (one, other) -> 0.25);
        assertThat(odds.off(0)).isCloseTo(-2, within(1e-3));
    }

    @Test
    void takesNothingOffWhereBothMayBeRight() {
        RivalOdds odds = RivalOdds.of(new int[] {0, 0}, new int[] {1, 2}, new double[] {20, 20}, (one, other) -> 8);
        assertThat(odds.off(0)).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpAllAssignmentsExactlyWhereNoPairsFormACycle(long seed) {
        Random random = new Random(seed);
        int[] left = {0, 0, 1, 1, 2};
        int[] right = {10, 11, 11, 12, 12};
        double[] bits = IntStream.range(0, left.length)
                .mapToDouble(pair -> random.nextDouble() * 24 - 6)
                .toArray();
        RivalOdds odds = RivalOdds.of(left, right, bits, SIDES);
        for (int pair = 0; pair < left.length; pair++) {
            assertThat(bits[pair] + odds.off(pair)).isCloseTo(exact(left, right, bits, pair), within(1e-6));
        }
    }

    /** A seventh pair, of so few bits that it holds none of the others down. */
    @ParameterizedTest
    @MethodSource("seeds")
    void holdsDownAPairThatIsTooWeakToBeOneOfThem(long seed) {
        Random random = new Random(seed);
        int[] left = {0, 0, 1, 1, 2, 3};
        int[] right = {10, 11, 11, 12, 12, 10};
        double[] bits = IntStream.range(0, left.length)
                .mapToDouble(pair -> random.nextDouble() * 24 - 6)
                .toArray();
        RivalOdds odds = RivalOdds.of(left, right, bits, SIDES);
        LeftFree free = new LeftFree();
        free.beside(odds.atRight(0), 0);
        free.beside(odds.atRight(5), 0);
        int[] leftOfAll = {0, 0, 1, 1, 2, 3, 4};
        int[] rightOfAll = {10, 11, 11, 12, 12, 10, 10};
        double[] all = Arrays.copyOf(bits, 7);
        all[6] = -30;
        assertThat(all[6] + free.bits()).isCloseTo(exact(leftOfAll, rightOfAll, all, 6), within(1e-6));
        free = new LeftFree();
        free.beside(odds.atLeft(0), 0);
        free.beside(odds.atLeft(1), 0);
        leftOfAll[6] = 0;
        rightOfAll[6] = 13;
        assertThat(all[6] + free.bits()).isCloseTo(exact(leftOfAll, rightOfAll, all, 6), within(1e-6));
    }

    @Test
    void takesNothingOffWhereThereIsNobodyElse() {
        assertThat(new LeftFree().bits()).isZero();
        assertThat(new LeftFree().chance()).isEqualTo(1);
    }

    /** Three against three with all nine pairs: the densest cycles that occur, and the worst. */
    @Test
    void isCloseWhereTheyDo() {
        int[] left = {0, 0, 0, 1, 1, 1, 2, 2, 2};
        int[] right = {10, 11, 12, 10, 11, 12, 10, 11, 12};
        double[] deviations = seeds().boxed()
                .flatMapToDouble(seed -> {
                    Random random = new Random(seed);
                    double[] bits = IntStream.range(0, left.length)
                            .mapToDouble(pair -> random.nextDouble() * 24 - 12)
                            .toArray();
                    RivalOdds odds = RivalOdds.of(left, right, bits, SIDES);
                    return IntStream.range(0, left.length)
                            .mapToDouble(pair -> Math.abs(probability(bits[pair] + odds.off(pair))
                                    - probability(exact(left, right, bits, pair))));
                })
                .toArray();
        assertThat(Arrays.stream(deviations).average().orElseThrow()).isLessThan(0.02);
        assertThat(Arrays.stream(deviations).max().orElseThrow()).isLessThan(0.3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhateverPairsThereAreElsewhere(long seed) {
        Random random = new Random(seed);
        double[] bits = IntStream.range(0, 4)
                .mapToDouble(pair -> random.nextDouble() * 20)
                .toArray();
        double[] more = {bits[0], bits[1], bits[2], bits[3], 9, 9, 9};
        RivalOdds alone = RivalOdds.of(new int[] {0, 0, 1, 1}, new int[] {10, 11, 10, 11}, bits, SIDES);
        RivalOdds beside =
                RivalOdds.of(new int[] {0, 0, 1, 1, 20, 20, 21}, new int[] {10, 11, 10, 11, 30, 31, 31}, more, SIDES);
        for (int pair = 0; pair < 4; pair++) {
            assertThat(beside.off(pair)).isEqualTo(alone.off(pair));
        }
    }

    /** Thousands of copies of one graph, which lie in other parts of the records for other threads: each comes to the same bits. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 3_000})
    void isTheSameInEveryPartOfManyRecords(int copies) {
        int[] left = {0, 0, 1, 1, 2};
        int[] right = {2, 3, 3, 4, 4};
        double[] bits = {11.3, 7.9, 8.4, 2.2, -1.7};
        RivalOdds one = RivalOdds.of(left, right, bits, SIDES);
        RivalOdds all = RivalOdds.of(copied(left, copies), copied(right, copies), repeated(bits, copies), SIDES);
        for (int pair = 0; pair < copies * left.length; pair++) {
            assertThat(all.off(pair)).isEqualTo(one.off(pair % left.length));
            assertThat(all.atLeft(pair)).isEqualTo(one.atLeft(pair % left.length));
            assertThat(all.atRight(pair)).isEqualTo(one.atRight(pair % left.length));
        }
    }

    private static int[] copied(int[] records, int copies) {
        return IntStream.range(0, copies * records.length)
                .map(pair -> records[pair % records.length] + 5 * (pair / records.length))
                .toArray();
    }

    private static double[] repeated(double[] bits, int copies) {
        return IntStream.range(0, copies * bits.length)
                .mapToDouble(pair -> bits[pair % bits.length])
                .toArray();
    }

    private static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    /** Log2 odds of a pair over all sets of pairs that share no record. */
    private static double exact(int[] left, int[] right, double[] bits, int pair) {
        double with = 0;
        double without = 0;
        for (int set = 0; set < 1 << left.length; set++) {
            double weight = weight(left, right, bits, set);
            with += (set >> pair & 1) == 1 ? weight : 0;
            without += (set >> pair & 1) == 1 ? 0 : weight;
        }
        return Math.log(with / without) / Math.log(2);
    }

    private static double weight(int[] left, int[] right, double[] bits, int set) {
        double weight = 1;
        long taken = 0;
        for (int pair = 0; pair < left.length; pair++) {
            if ((set >> pair & 1) == 1) {
                long both = 1L << left[pair] | 1L << right[pair];
                weight = (taken & both) != 0 ? 0 : weight * Math.pow(2, bits[pair]);
                taken |= both;
            }
        }
        return weight;
    }
}
