package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/** The clusters that a cluster is tied to by a link, ascending, each with the sum of the weights across. */
final class Ties {

    private int[] cluster = new int[2];
    private double[] sum = new double[2];
    private int size;

    int size() {
        return size;
    }

    int cluster(int at) {
        return cluster[at];
    }

    double sum(int at) {
        return sum[at];
    }

    /** The place of a cluster; negative if there is no tie. */
    int at(int other) {
        return Arrays.binarySearch(cluster, 0, size, other);
    }

    void put(int other, double weight) {
        int at = at(other);
        if (at < 0) {
            at = -at - 1;
            if (size == cluster.length) {
                cluster = Arrays.copyOf(cluster, 2 * size);
                sum = Arrays.copyOf(sum, 2 * size);
            }
            System.arraycopy(cluster, at, cluster, at + 1, size - at);
            System.arraycopy(sum, at, sum, at + 1, size - at);
            size++;
        }
        cluster[at] = other;
        sum[at] = weight;
    }

    void remove(int other) {
        int at = at(other);
        if (at >= 0) {
            size--;
            System.arraycopy(cluster, at + 1, cluster, at, size - at);
            System.arraycopy(sum, at + 1, sum, at, size - at);
        }
    }
}
