package org.counterfoil.linkage.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class MostProbableTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/most-probable-shares.csv", numLinesToSkip = 1)
    void givesTheNearestToTheExpertThatTheCountsAllow(
            String counts, String expected, double strength, String shares, String why) {
        double[] found = MostProbable.shares(numbers(counts), numbers(expected), strength);
        double[] wanted = numbers(shares);
        for (int level = 0; level < wanted.length; level++) {
            assertThat(found[level]).as(why).isCloseTo(wanted[level], within(1e-6));
        }
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /** No step away from it, along the shares that sum to 1, is more probable. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isTheMode(long seed) {
        Random random = new Random(seed);
        double[] expected = shares(random);
        double[] counts = random.doubles(4, 0, 30).toArray();
        double[] mode = MostProbable.shares(counts, expected, 2);
        double top = posterior(counts, expected, mode);
        for (int i = 0; i < 200; i++) {
            double step = random.nextDouble() * 0.1;
            double[] other = shares(random);
            for (int level = 0; level < 4; level++) {
                other[level] = (1 - step) * mode[level] + step * other[level];
            }
            assertThat(posterior(counts, expected, other)).isLessThanOrEqualTo(top + 1e-9);
        }
    }

    private static double[] shares(Random random) {
        double[] shares =
                random.doubles(4, 0.001, 1).map(value -> value * value).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    private static double posterior(double[] counts, double[] expected, double[] shares) {
        double sum = MostProbable.logPrior(shares, expected, 2);
        for (int level = 0; level < counts.length; level++) {
            sum += counts[level] * Math.log(shares[level]);
        }
        return sum;
    }
}
