package org.counterfoil.linkage.engine;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The pairs of records that have one value of a column in common, to be counted and drawn from. Immutable. */
public final class SameValue {

    /**
     * Records from which on a value is drawn from. Of the pairs of records that share a value k have, about one in k is a match
     * where records come in twos: what is drawn is nearly all chance agreement.
     */
    private static final int COMMON = 20;

    private final int @Nullable [] sides;
    private final int[] starts;
    private final int[] records;
    /** By code: pairs to draw of records of all codes before it. */
    private final double[] before;

    private final double pairs;

    /** @param sides by record: where given, pairs are of different sides, and counted so */
    public SameValue(Column<?> column, int @Nullable [] sides) {
        this.sides = sides;
        this.starts = new int[column.distinct() + 1];
        int[] counts = column.counts();
        for (int code = 0; code < counts.length; code++) {
            starts[code + 1] = starts[code] + counts[code];
        }
        this.records = new int[starts[counts.length]];
        int[] next = starts.clone();
        for (int record = 0; record < column.size(); record++) {
            for (int place = column.start(record); place < column.end(record); place++) {
                records[next[column.code(place)]++] = record;
            }
        }
        this.before = new double[counts.length + 1];
        double all = 0;
        for (int code = 0; code < counts.length; code++) {
            double ofCode = pairs(code);
            all += ofCode;
            before[code + 1] = before[code] + (counts[code] >= COMMON ? ofCode : 0);
        }
        this.pairs = all;
    }

    private double pairs(int code) {
        double all = starts[code + 1] - starts[code];
        double pairs = all * (all - 1) / 2;
        if (sides != null && all > 1) {
            double first = 0;
            int side = sides[records[starts[code]]];
            for (int i = starts[code]; i < starts[code + 1]; i++) {
                first += sides[records[i]] == side ? 1 : 0;
            }
            pairs = first * (all - first);
        }
        return pairs;
    }

    /** How many pairs there are; one that shares two values counts twice. */
    public double pairs() {
        return pairs;
    }

    /** Of these, pairs of values that so many records have that hardly any pair is a match. */
    public double common() {
        return before[before.length - 1];
    }

    /**
     * Shows pairs drawn with equal chance from the {@link #common} ones, the same for the same seed. Where sides are given and are more than two, pairs of
     * the sides of a value's first record against the others.
     */
    public void draw(int pairs, long seed, PairVisitor visitor) {
        if (common() == 0) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int drawn = 0; drawn < pairs; drawn++) {
            int code = code(random.nextDouble() * common());
            int size = starts[code + 1] - starts[code];
            int one = records[starts[code] + random.nextInt(size)];
            int other = records[starts[code] + random.nextInt(size)];
            while (one == other || sides != null && sides[one] == sides[other]) {
                one = records[starts[code] + random.nextInt(size)];
                other = records[starts[code] + random.nextInt(size)];
            }
            visitor.pair(Math.min(one, other), Math.max(one, other));
        }
    }

    /** The code in whose pairs the given place falls. */
    private int code(double place) {
        int low = 0;
        int high = before.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (before[middle] <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
