package org.counterfoil.linkage.evaluation;

import java.util.Arrays;

/** Found clusters against true ones, from how many records each two share; records that are not scored are set aside. */
final class ClusterTable {

    private final World world;
    private final int[] clusterOf;
    private final Contributions pairs;
    private long several;
    private long whole;
    private double precisionSum;
    private double recallSum;
    private final int records;

    ClusterTable(World world, int[] clusterOf) {
        this.world = world;
        this.clusterOf = clusterOf;
        this.pairs = new Contributions(world);
        long[] keys = keys();
        this.records = keys.length;
        for (int from = 0; from < keys.length; ) {
            from = cluster(keys, from);
        }
        leaveOutTheUncertain();
        addListed();
    }

    /** Cluster and true cluster of every record that is scored, ascending. */
    private long[] keys() {
        long[] keys = new long[clusterOf.length];
        int size = 0;
        for (int i = 0; i < keys.length; i++) {
            if (world.entityOf()[i] >= 0) {
                keys[size++] = (long) clusterOf[i] << Integer.SIZE | world.entityOf()[i];
            }
        }
        keys = Arrays.copyOf(keys, size);
        Arrays.parallelSort(keys);
        return keys;
    }

    /** Counts one cluster; returns where the next begins. */
    private int cluster(long[] keys, int from) {
        int to = from;
        while (to < keys.length && keys[to] >>> Integer.SIZE == keys[from] >>> Integer.SIZE) {
            to++;
        }
        several += to - from > 1 ? 1 : 0;
        for (int at = from; at < to; ) {
            int end = at;
            while (end < to && keys[end] == keys[at]) {
                end++;
            }
            share((int) keys[at], end - at, to - from);
            at = end;
        }
        return to;
    }

    private void share(int entity, int shared, int clusterSize) {
        int entitySize = world.entities().size(entity);
        long inside = Contributions.pairs(shared);
        pairs.add(entity, world.listed() == null ? inside : 0, inside, (long) shared * (clusterSize - shared));
        whole += shared > 1 && shared == clusterSize && shared == entitySize ? 1 : 0;
        precisionSum += (double) shared * shared / clusterSize;
        recallSum += (double) shared * shared / entitySize;
    }

    private void leaveOutTheUncertain() {
        for (long key : world.uncertain()) {
            int left = World.left(key);
            int right = World.right(key);
            if (clusterOf[left] == clusterOf[right]) {
                pairs.add(left, right, world.isTrue(left, right), -1);
            }
        }
    }

    private void addListed() {
        long[] listed = world.listed();
        if (listed == null) {
            return;
        }
        for (long key : listed) {
            int left = World.left(key);
            pairs.add(world.entityOf()[left], clusterOf[left] == clusterOf[World.right(key)] ? 1 : 0, 0, 0);
        }
    }

    Accuracy pairs() {
        return pairs.accuracy();
    }

    Rate wholePrecision() {
        return new Rate(whole, several);
    }

    Rate wholeRecall() {
        long entities = 0;
        for (int entity = 0; entity < world.entities().count(); entity++) {
            entities += world.entities().size(entity) > 1 ? 1 : 0;
        }
        return new Rate(whole, entities);
    }

    double bcubedPrecision() {
        return records == 0 ? 1 : precisionSum / records;
    }

    double bcubedRecall() {
        return records == 0 ? 1 : recallSum / records;
    }

    int records() {
        return records;
    }
}
