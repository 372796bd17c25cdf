package org.counterfoil.linkage.rivals;

import java.util.Arrays;

/**
 * The odds of pairs once their rivals are in view. Two rows of one list that both fit a report cannot both be right: each is
 * held down by what the other weighs, less what <i>its</i> other partners weigh, and so on: belief propagation for the
 * assignment of one to at most one (Williams and Lau 2014), here with odds that a list does repeat itself. On a graph without
 * cycles these are the probabilities of all assignments added up; else they are close. A component of pairs is solved by itself,
 * in the order of its pairs, so that pairs elsewhere change no bit of it. Immutable.
 */
public final class RivalOdds {

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
        double[] odds = new double[bits.length];
        Arrays.parallelSetAll(odds, pair -> Math.pow(2, bits[pair]));
        Ends ends = new Ends(odds, new Meetings(left, right, rivalry).all());
        ends.settle();
        double[] off = new double[bits.length];
        double[] atLeft = new double[bits.length];
        double[] atRight = new double[bits.length];
        Arrays.parallelSetAll(off, pair -> off(ends.left(pair), ends.right(pair)));
        Arrays.parallelSetAll(atLeft, pair -> odds[pair] * ends.right(pair));
        Arrays.parallelSetAll(atRight, pair -> odds[pair] * ends.left(pair));
        return new RivalOdds(off, atLeft, atRight);
    }

    private static double off(double left, double right) {
        double bits = log2(left) + log2(right);
        return bits < 0 ? bits : 0;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
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
}
