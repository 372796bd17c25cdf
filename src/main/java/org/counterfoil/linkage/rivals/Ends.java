package org.counterfoil.linkage.rivals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * By end of a pair, as {@link Meetings} counts them, the chance that its record's other partners leave it free for this one: 1 to
 * begin with, and brought to rest group by group.
 */
final class Ends {

    /** It comes to rest in ten or twenty; the bound is for numbers that go to and fro. */
    private static final int MOST_ROUNDS = 200;

    private static final double AT_REST = 1e-9;

    private final double[] odds;
    private final double[] factors;
    /** By end, where its rivals begin; those of the next end them. */
    private final int[] starts;
    /** By rival the other end of its pair, and the odds that both partners are one. */
    private final int[] fars;

    private final double[] boths;
    private final Joined joined;

    /**
     * @param odds of each pair by itself
     * @param met ends that are rivals of each other, by record
     */
    Ends(double[] odds, List<Meetings.Met> met) {
        this.odds = odds;
        this.factors = new double[2 * odds.length];
        this.starts = starts(factors.length, met);
        this.fars = new int[starts[factors.length]];
        this.boths = new double[fars.length];
        this.joined = new Joined(odds.length);
        Arrays.fill(factors, 1);
        take(met);
    }

    private static int[] starts(int ends, List<Meetings.Met> met) {
        int[] starts = new int[ends + 1];
        for (Meetings.Met some : met) {
            for (int place = 0; place < some.size(); place++) {
                starts[some.one(place) + 1]++;
                starts[some.other(place) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Math::addExact);
        return starts;
    }

    private void take(List<Meetings.Met> met) {
        int[] next = starts.clone();
        for (Meetings.Met some : met) {
            for (int place = 0; place < some.size(); place++) {
                int one = some.one(place);
                int other = some.other(place);
                put(next[one]++, other, some.both(place));
                put(next[other]++, one, some.both(place));
                joined.join(one / 2, other / 2);
            }
        }
    }

    private void put(int rival, int end, double both) {
        fars[rival] = end ^ 1;
        boths[rival] = both;
    }

    /** Pairs that hang together by rivals are settled by themselves, and so on many threads. */
    void settle() {
        Grouped groups = joined.groups();
        IntStream.range(0, groups.groups())
                .parallel()
                .filter(group -> groups.end(group) - groups.start(group) > 1)
                .forEach(group -> settle(groups, group));
    }

    private void settle(Grouped groups, int group) {
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > AT_REST; round++) {
            moved = 0;
            for (int place = groups.start(group); place < groups.end(group); place++) {
                int end = 2 * groups.pair(place);
                moved = Math.max(moved, Math.max(update(end), update(end + 1)));
            }
        }
    }

    private double update(int end) {
        LeftFree left = new LeftFree();
        for (int rival = starts[end]; rival < starts[end + 1]; rival++) {
            left.beside(odds[fars[rival] / 2] * factors[fars[rival]], boths[rival]);
        }
        double before = factors[end];
        factors[end] = left.chance();
        return Math.abs(factors[end] - before);
    }

    /** Of a pair at its left record. */
    double left(int pair) {
        return factors[2 * pair];
    }

    double right(int pair) {
        return factors[2 * pair + 1];
    }
}
