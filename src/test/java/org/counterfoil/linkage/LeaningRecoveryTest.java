package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.counterfoil.linkage.engine.PatternCounts.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs that share an address are drawn with a known dependence on name and day; what is measured must come near. */
class LeaningRecoveryTest {

    private static final double PAIRS = 5e10;
    private static final double MATCHES = 50_000;
    private static final int SHARING_MATCHES = 40_000;
    private static final int SHARING_OTHERS = 30_000;

    /** Of pairs that share an address: name and day the same, name alone, day alone, neither. */
    private static final double[] AMONG_MATCHES = {0.855, 0.045, 0.095, 0.005};

    private static final double[] AMONG_OTHERS = {0.02, 0.55, 0.05, 0.38};

    private static final double TOWN_OF_MATCHES = 0.9;
    private static final double TOWN_OF_OTHERS = 0.05;

    private static final Comparison NAME = comparison("name", "", 0.9, 0.005);
    private static final Comparison DAY = comparison("day", "", 0.95, 0.0001);
    private static final Comparison TOWN = comparison("town", "", TOWN_OF_MATCHES, TOWN_OF_OTHERS);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesNearTheSharesThatPairsWereDrawnBy(long seed) {
        Leaning.Measured measured = measured(patterns(seed));

        List<Comparison> given = List.of(NAME, DAY);
        Lift lift = measured.lifts().get(0);
        for (int outcome = 0; outcome < 4; outcome++) {
            int number = Lift.outcome(given, new int[] {outcome / 2, outcome % 2});
            near(lift.m().get(0).get(number), AMONG_MATCHES[outcome], SHARING_MATCHES);
            near(lift.u().get(0).get(number), AMONG_OTHERS[outcome], SHARING_OTHERS);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsHowManySharingPairsMatch(long seed) {
        Level sharing = measured(patterns(seed)).comparison().levels().get(0);

        assertThat(bits(sharing.m() / (SHARING_MATCHES / MATCHES))).isCloseTo(0, within(0.1));
        assertThat(bits(sharing.u() / (SHARING_OTHERS / PAIRS))).isCloseTo(0, within(0.2));
    }

    /** Half a bit, and what chance may do to so many sightings. */
    private static void near(double measured, double drawn, double pairs) {
        double chance = 3 / Math.sqrt(drawn * pairs) / Math.log(2);
        assertThat(bits(measured / drawn)).isCloseTo(0, within(0.5 + chance));
    }

    private static double bits(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }

    /** Begins as training does: with shares that the independent comparisons found. */
    private static Leaning.Measured measured(List<Pattern> patterns) {
        double prior = bits(MATCHES / PAIRS);
        double[] bits = patterns.stream()
                .mapToDouble(pattern -> prior
                        + alone(NAME, pattern.levels()[0])
                        + alone(DAY, pattern.levels()[1])
                        + alone(TOWN, pattern.levels()[2]))
                .toArray();
        double matching = 0;
        double all = 0;
        for (int i = 0; i < bits.length; i++) {
            matching += patterns.get(i).count() * new MatchWeight(bits[i]).probability();
            all += patterns.get(i).count();
        }
        Comparison address = comparison("address", "name|day", matching / MATCHES, (all - matching) / PAIRS);
        return new Leaning(List.of(NAME, DAY, TOWN, address), 3, patterns, bits).measured("drawn");
    }

    private static double alone(Comparison comparison, int level) {
        return comparison.levels().get(level).weight().bits();
    }

    private static List<Pattern> patterns(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<List<Integer>, Long> counts = new TreeMap<>((a, b) -> Arrays.compare(
                a.stream().mapToInt(i -> i).toArray(),
                b.stream().mapToInt(i -> i).toArray()));
        draw(random, SHARING_MATCHES, AMONG_MATCHES, TOWN_OF_MATCHES, counts);
        draw(random, SHARING_OTHERS, AMONG_OTHERS, TOWN_OF_OTHERS, counts);
        List<Pattern> patterns = new ArrayList<>();
        counts.forEach((levels, count) ->
                patterns.add(new Pattern(levels.stream().mapToInt(i -> i).toArray(), count)));
        return patterns;
    }

    private static void draw(
            SplittableRandom random, int pairs, double[] outcomes, double sameTown, Map<List<Integer>, Long> counts) {
        for (int pair = 0; pair < pairs; pair++) {
            double at = random.nextDouble();
            int outcome = 0;
            while (outcome < 3 && at >= outcomes[outcome]) {
                at -= outcomes[outcome++];
            }
            counts.merge(List.of(outcome / 2, outcome % 2, random.nextDouble() < sameTown ? 0 : 1, 0), 1L, Long::sum);
        }
    }

    private static Comparison comparison(String name, String explainedBy, double m, double u) {
        return new Comparison(
                name, List.of(name), explainedBy, List.of(level("same", m, u), level("different", 1 - m, 1 - u)));
    }

    private static Level level(String name, double m, double u) {
        LevelTest test = name.equals("same") ? LevelTest.SAME_TEXT : LevelTest.OTHERWISE;
        return new Level(name, test, 0, m, u, Level.Frequency.NONE, false, "drawn");
    }
}
