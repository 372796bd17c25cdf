package org.counterfoil.linkage.evaluation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A truth in the numbers of the records: which records and pairs are scored, and which of the pairs are true. */
final class World {

    private static final int OUTSIDE = -1;
    private static final long[] NONE = {};

    private final Truth.Form form;
    private final int[] entityOf;
    private final int missing;
    private final Groups entities;
    private final long[] uncertain;
    private final long[] lookAlikes;
    /** The true pairs where they are not those of the entities. */
    private final long @Nullable [] listed;

    /**
     * @param ids of the records, ascending
     * @param half of the truth that is scored; null: all of it
     */
    World(Truth truth, String[] ids, @Nullable Half half) {
        TrueClusters clusters = new TrueClusters(truth, ids, half);
        form = truth.form();
        entityOf = clusters.entityOf();
        missing = clusters.missing();
        entities = new Groups(entityOf, clusters.entities());
        uncertain = keys(truth.uncertain(), clusters);
        lookAlikes = without(keys(truth.lookAlikes(), clusters), uncertain);
        listed = form == Truth.Form.PAIRS ? listed(truth, clusters) : null;
    }

    private long[] keys(List<Truth.Pair> pairs, TrueClusters clusters) {
        return ordered(pairs.stream()
                .mapToLong(pair -> key(clusters.record(pair.left()), clusters.record(pair.right())))
                .toArray());
    }

    private long[] listed(Truth truth, TrueClusters clusters) {
        long[] keys = new long[truth.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(clusters.record(truth.left(i)), clusters.record(truth.right(i)));
        }
        return ordered(keys);
    }

    private static long[] without(long[] keys, long[] others) {
        return Arrays.stream(keys)
                .filter(key -> Arrays.binarySearch(others, key) < 0)
                .toArray();
    }

    /** Ascending, each once, those outside left out. */
    private static long[] ordered(long[] keys) {
        Arrays.parallelSort(keys);
        int size = 0;
        for (long key : keys) {
            if (key >= 0 && (size == 0 || keys[size - 1] != key)) {
                keys[size++] = key;
            }
        }
        return size == 0 ? NONE : Arrays.copyOf(keys, size);
    }

    /** A pair of records that are scored; below 0 if one is not, or both are one. */
    private long key(int one, int other) {
        boolean scored = one >= 0 && other >= 0 && one != other && entityOf[one] >= 0 && entityOf[other] >= 0;
        return scored ? (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other) : OUTSIDE;
    }

    static int left(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    static int right(long key) {
        return (int) key;
    }

    /** Whether a pair is scored: both records are, and nobody is uncertain of it. */
    boolean isScored(int left, int right) {
        return entityOf[left] >= 0
                && entityOf[right] >= 0
                && (uncertain.length == 0 || Arrays.binarySearch(uncertain, key(left, right)) < 0);
    }

    /** Whether a pair that is scored is true. */
    boolean isTrue(int left, int right) {
        return entityOf[left] == entityOf[right]
                && (listed == null || Arrays.binarySearch(listed, key(left, right)) >= 0);
    }

    /** By record, numbered by the smallest record of each that is scored; below 0: the record is not scored. */
    int[] entityOf() {
        return entityOf;
    }

    /** True clusters; where the truth is pairs as they are, what their chains join. */
    Groups entities() {
        return entities;
    }

    long[] uncertain() {
        return uncertain;
    }

    long[] lookAlikes() {
        return lookAlikes;
    }

    /** Ids of the truth for which there is no record. */
    int missing() {
        return missing;
    }

    Truth.Form form() {
        return form;
    }

    /** The true pairs, if they are listed and not those of the entities. */
    long @Nullable [] listed() {
        return listed;
    }
}
