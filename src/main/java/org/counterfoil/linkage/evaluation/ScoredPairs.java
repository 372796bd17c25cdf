package org.counterfoil.linkage.evaluation;

import java.util.Arrays;

/**
 * The pairs that a linkage compared, in columns, by the smaller record and then the larger. Pairs may be given in any order
 * and either way round; what is given in order is kept without a copy and must not be changed afterwards.
 */
public final class ScoredPairs {

    /** Where the pairs of a smaller record begin; one more than there are records. */
    private final int[] start;

    private final int[] right;
    private final double[] probability;
    private final boolean[] blocked;

    private ScoredPairs(int[] start, int[] right, double[] probability, boolean[] blocked) {
        this.start = start;
        this.right = right;
        this.probability = probability;
        this.blocked = blocked;
    }

    /**
     * @param records how many records there are
     * @param left one record of each pair, a number from 0
     * @param right the other
     * @param probability that the two are one, from 0 to 1
     * @param blocked whether a blocking rule brought the two together. <b>Every</b> pair that one did must be here, however low
     *     it scores: what is not here counts as never compared
     * @throws IllegalArgumentException if the columns differ in length, a record is not there, a pair stands twice or with
     *     itself, or a probability is none
     */
    public static ScoredPairs of(int records, int[] left, int[] right, double[] probability, boolean[] blocked) {
        if (right.length != left.length || probability.length != left.length || blocked.length != left.length) {
            throw new IllegalArgumentException("The columns of the pairs differ in length: " + left.length + ", "
                    + right.length + ", " + probability.length + ", " + blocked.length);
        }
        boolean ordered = true;
        int[] start = new int[records + 1];
        for (int i = 0; i < left.length; i++) {
            check(records, left[i], right[i], probability[i]);
            start[Math.min(left[i], right[i]) + 1]++;
            ordered = ordered && left[i] < right[i] && (i == 0 || isBefore(left, right, i));
        }
        Arrays.parallelPrefix(start, Integer::sum);
        return ordered
                ? new ScoredPairs(start, right, probability, blocked)
                : sorted(start, left, right, probability, blocked);
    }

    private static boolean isBefore(int[] left, int[] right, int i) {
        return left[i - 1] < left[i] || (left[i - 1] == left[i] && right[i - 1] < right[i]);
    }

    private static void check(int records, int left, int right, double probability) {
        if (Math.min(left, right) < 0 || Math.max(left, right) >= records || left == right) {
            throw new IllegalArgumentException(
                    "Not a pair of two of the " + records + " records: " + left + ", " + right);
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "Not a probability: " + probability + " of the records " + left + ", " + right);
        }
    }

    private static ScoredPairs sorted(int[] start, int[] left, int[] right, double[] probability, boolean[] blocked) {
        long[] order = order(start, left, right);
        int[] rights = new int[order.length];
        double[] probabilities = new double[order.length];
        boolean[] blockeds = new boolean[order.length];
        for (int i = 0; i < order.length; i++) {
            int from = (int) order[i];
            rights[i] = (int) (order[i] >>> Integer.SIZE);
            probabilities[i] = probability[from];
            blockeds[i] = blocked[from];
        }
        return new ScoredPairs(start, rights, probabilities, blockeds);
    }

    /** For each pair in order the larger record, and below it where the pair was given. */
    private static long[] order(int[] start, int[] left, int[] right) {
        int[] next = Arrays.copyOf(start, start.length);
        long[] order = new long[left.length];
        for (int i = 0; i < left.length; i++) {
            order[next[Math.min(left[i], right[i])]++] = (long) Math.max(left[i], right[i]) << Integer.SIZE | i;
        }
        for (int record = 0; record + 1 < start.length; record++) {
            Arrays.sort(order, start[record], start[record + 1]);
            for (int i = start[record] + 1; i < start[record + 1]; i++) {
                if (order[i] >>> Integer.SIZE == order[i - 1] >>> Integer.SIZE) {
                    throw new IllegalArgumentException(
                            "The pair " + record + ", " + (order[i] >>> Integer.SIZE) + " is given twice");
                }
            }
        }
        return order;
    }

    /** How many pairs there are. */
    public int size() {
        return right.length;
    }

    int records() {
        return start.length - 1;
    }

    /** The first pair of which this is the smaller record; the first of the next record is its end. */
    int first(int record) {
        return start[record];
    }

    int right(int pair) {
        return right[pair];
    }

    double probability(int pair) {
        return probability[pair];
    }

    boolean isBlocked(int pair) {
        return blocked[pair];
    }

    /** Where a pair stands, or a number below 0. */
    int find(int left, int right) {
        return Arrays.binarySearch(this.right, start[left], start[left + 1], right);
    }

    long blocked() {
        long count = 0;
        for (boolean pair : blocked) {
            count += pair ? 1 : 0;
        }
        return count;
    }
}
