package org.counterfoil.linkage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void givesWilsonsInterval() {
        Rate rate = new Rate(49, 50);
        assertThat(rate.low()).isCloseTo(0.8950, within(0.0005));
        assertThat(rate.high()).isCloseTo(0.9965, within(0.0005));
        assertThat(new Rate(0, 0).estimate()).isEqualTo(new Estimate(1, 0, 1));
    }

    /** Pairs of records of which 9 in 10 are found, and one false pair to ten true ones: F1 is 2·0.9/(1 + 1) = 0.9. */
    private static Estimate drawn(long seed, int clusters) {
        Random random = new Random(seed);
        long[] hits = new long[clusters];
        long[] truths = new long[clusters];
        long[] twice = new long[clusters];
        for (int i = 0; i < clusters; i++) {
            hits[i] = random.nextInt(10) > 0 ? 1 : 0;
            truths[i] = 1;
            twice[i] = 2 * hits[i] + (random.nextInt(10) == 0 ? 2 : 0);
        }
        return new Bootstrap(hits, truths, twice).f1();
    }

    @Test
    void holdsTheTrueF1AboutNineteenTimesInTwenty() {
        int held = 0;
        for (int seed = 1; seed <= 200; seed++) {
            Estimate f1 = drawn(seed, 200);
            held += f1.low() <= 0.9 && 0.9 <= f1.high() ? 1 : 0;
        }
        assertThat(held).as("of 200, 190 expected, standard deviation 3").isBetween(180, 199);
    }

    @Test
    void isAsWideAsTheoryHasItWhereManyClustersAreDrawnInGroups() {
        Estimate f1 = drawn(1, 20_000);
        // delta method: sd of 2h - F(t + s) is sqrt(1.1²·0.09 + 0.9²·0.09), over sqrt(20,000)·(1 + 1)
        double deviation = Math.sqrt((1.21 + 0.81) * 0.09 / 20_000) / 2;
        assertThat(f1.high() - f1.low()).isCloseTo(2 * 1.96 * deviation, within(0.12 * 2 * 1.96 * deviation));
    }

    @Test
    void isWiderWhereErrorsComeTogether() {
        long[] truths = new long[100];
        Arrays.fill(truths, 10);
        long[] spread = new long[100];
        Arrays.fill(spread, 9);
        long[] together = new long[100];
        Arrays.fill(together, 10, 100, 10);
        Estimate evenly = new Bootstrap(spread, truths, doubled(spread)).f1();
        Estimate clustered = new Bootstrap(together, truths, doubled(together)).f1();
        assertThat(clustered.value()).isEqualTo(evenly.value());
        assertThat(clustered.high() - clustered.low()).isGreaterThan(2 * (evenly.high() - evenly.low()));
    }

    @Test
    void takesWilsonsWhereNoDrawingDiffers() {
        long[] all = {5, 5, 10};
        assertThat(new Bootstrap(all, all, doubled(all)).f1())
                .isEqualTo(new Estimate(1, new Rate(20, 20).low(), new Rate(20, 20).high()));
        long[] none = {0, 0, 0};
        assertThat(new Bootstrap(none, all, none).f1()).isEqualTo(new Estimate(0, 0, new Rate(0, 10).high()));
        assertThat(new Bootstrap(none, none, none).f1()).isEqualTo(new Estimate(1, 0, 1));
    }

    private static long[] doubled(long[] counts) {
        return Arrays.stream(counts).map(count -> 2 * count).toArray();
    }
}
