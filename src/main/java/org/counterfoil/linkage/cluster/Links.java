package org.counterfoil.linkage.cluster;

/**
 * The pairs that were kept: all compared pairs that are at least for review, in any order, each once, either record first.
 * Holds the arrays that it is given; they must not change while it is in use.
 */
public final class Links {

    final int records;
    final int count;
    private final int[] left;
    private final int[] right;
    private final double[] bits;

    /**
     * @param records number of records; they are numbered from 0
     * @param left by pair, a record
     * @param right by pair, the other record
     * @param bits by pair, log2 of the odds that the two are one; not clamped
     * @throws IllegalArgumentException if a pair names a record that is not there, or one record twice, or weighs NaN
     */
    public Links(int records, int[] left, int[] right, double[] bits) {
        this(records, left, right, bits, left.length);
    }

    /** As the other, for arrays of which only the first {@code count} pairs are in use. */
    public Links(int records, int[] left, int[] right, double[] bits, int count) {
        if (records < 0 || count > left.length || count > right.length || count > bits.length) {
            throw new IllegalArgumentException("Links: " + records + " records, " + count + " pairs in arrays of "
                    + left.length + ", " + right.length + " and " + bits.length + "; give arrays of one length.");
        }
        this.records = records;
        this.count = count;
        this.left = left;
        this.right = right;
        this.bits = bits;
        for (int e = 0; e < count; e++) {
            check(e);
        }
    }

    private void check(int e) {
        boolean known = left[e] >= 0 && left[e] < records && right[e] >= 0 && right[e] < records;
        if (!known || left[e] == right[e] || Double.isNaN(bits[e])) {
            throw new IllegalArgumentException("Links: pair " + e + " is of records " + left[e] + " and " + right[e]
                    + " with " + bits[e] + " bits; give two different records of 0 to " + (records - 1)
                    + " and a weight.");
        }
    }

    /** The smaller record. */
    int left(int e) {
        return Math.min(left[e], right[e]);
    }

    /** The larger record. */
    int right(int e) {
        return Math.max(left[e], right[e]);
    }

    double bits(int e) {
        return bits[e];
    }

    IllegalArgumentException twice(int one, int other) {
        return new IllegalArgumentException("Links: the pair of records " + Math.min(one, other) + " and "
                + Math.max(one, other) + " is given twice; give each pair once.");
    }
}
