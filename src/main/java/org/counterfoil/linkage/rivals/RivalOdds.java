package org.counterfoil.linkage.rivals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The odds of pairs once their rivals are in view. Two rows of one list that both fit a report cannot both be right: each is
 * held down by what the other weighs, less what <i>its</i> other partners weigh, and so on: belief propagation for the
 * assignment of one to at most one (Williams and Lau 2014), here with odds that a list does repeat itself. On a graph without
 * cycles these are the probabilities of all assignments added up; else they are close. A component of pairs is solved by itself,
 * in the order of its pairs, so that pairs elsewhere change no bit of it. Immutable.
 */
public final class RivalOdds {

    /** It comes to rest in ten or twenty; the bound is for numbers that go to and fro. */
    private static final int MOST_ROUNDS = 200;

    private static final double AT_REST = 1e-9;

    private final double[] off;
    /** By pair what it weighs at its left record, and at its right one, once the rivals at its other end are in view. */
    private final double[] atLeft;

    private final double[] atRight;

    private RivalOdds(double[] off, double[] atLeft, double[] atRight) {
        this.off = off;
        this.atLeft = atLeft;
        this.atRight = atRight;
    }

    /**
     * @param left the smaller record of each pair; pairs ascend by their left record and then their right
     * @param bits log2 odds of each pair by itself
     */
    public static RivalOdds of(int[] left, int[] right, double[] bits, Rivalry rivalry) {
        double[] odds = Arrays.stream(bits).map(b -> Math.pow(2, b)).toArray();
        End[] lefts = new End[bits.length];
        End[] rights = new End[bits.length];
        SortedMap<Integer, List<Integer>> pairsOf = new TreeMap<>();
        for (int pair = 0; pair < bits.length; pair++) {
            lefts[pair] = new End();
            rights[pair] = new End();
            pairsOf.computeIfAbsent(left[pair], record -> new ArrayList<>()).add(pair);
            pairsOf.computeIfAbsent(right[pair], record -> new ArrayList<>()).add(pair);
        }
        Meeting meeting = new Meeting(left, right, odds, rivalry);
        Joined joined = new Joined(bits.length);
        pairsOf.forEach((record, pairs) -> meeting.meet(record, pairs, lefts, rights, joined));
        joined.groups().forEach(group -> settle(group, lefts, rights));
        double[] off = new double[bits.length];
        double[] atLeft = new double[bits.length];
        double[] atRight = new double[bits.length];
        Arrays.setAll(off, pair -> off(lefts[pair], rights[pair]));
        Arrays.setAll(atLeft, pair -> odds[pair] * rights[pair].factor);
        Arrays.setAll(atRight, pair -> odds[pair] * lefts[pair].factor);
        return new RivalOdds(off, atLeft, atRight);
    }

    private static double off(End left, End right) {
        double bits = log2(left.factor) + log2(right.factor);
        return bits < 0 ? bits : 0;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    /** Finds the rivals among the pairs of one record. */
    private record Meeting(int[] left, int[] right, double[] odds, Rivalry rivalry) {

        void meet(int record, List<Integer> pairs, End[] lefts, End[] rights, Joined joined) {
            for (int one : pairs) {
                for (int other : pairs) {
                    double both = one == other ? Rivalry.NONE : both(record, one, other);
                    if (both < Rivalry.NONE) {
                        End here = left[one] == record ? lefts[one] : rights[one];
                        End far = left[other] == record ? rights[other] : lefts[other];
                        here.rivals.add(new Rival(far, odds[other], both));
                        joined.join(one, other);
                    }
                }
            }
        }

        private double both(int record, int one, int other) {
            int first = partner(record, one);
            int second = partner(record, other);
            return rivalry.odds(Math.min(first, second), Math.max(first, second));
        }

        private int partner(int record, int pair) {
            return left[pair] == record ? right[pair] : left[pair];
        }
    }

    private static void settle(List<Integer> group, End[] lefts, End[] rights) {
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > AT_REST; round++) {
            moved = 0;
            for (int pair : group) {
                moved = Math.max(moved, Math.max(lefts[pair].update(), rights[pair].update()));
            }
        }
    }

    /** What rivals take off a pair's bits: 0 where it has none, else less. */
    public double off(int pair) {
        return off[pair];
    }

    /** What a pair weighs as a rival of others of its left record: its odds, less what its right record's other pairs weigh. */
    public double atLeft(int pair) {
        return atLeft[pair];
    }

    /** The same of its right record. */
    public double atRight(int pair) {
        return atRight[pair];
    }

    /**
     * Another pair of the same record.
     *
     * @param far its other end
     * @param odds of it by itself
     * @param both the odds that both partners are one
     */
    private record Rival(End far, double odds, double both) {}

    /** One record of a pair, with the other pairs of that record. */
    private static final class End {

        private final List<Rival> rivals = new ArrayList<>();
        private double factor = 1;

        /** The chance that the record's other partners leave it free for this one. */
        double update() {
            LeftFree left = new LeftFree();
            rivals.forEach(rival -> left.beside(rival.odds * rival.far.factor, rival.both));
            double before = factor;
            factor = left.chance();
            return Math.abs(factor - before);
        }
    }
}
