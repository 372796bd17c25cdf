package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/** Two clusters each, that with the greatest mean on top; of equal means that of the smallest clusters. */
final class CandidateHeap {

    private double[] mean = new double[16];
    private int[] small = new int[16];
    private int[] large = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    double mean() {
        return mean[0];
    }

    int small() {
        return small[0];
    }

    int large() {
        return large[0];
    }

    void add(double m, int s, int l) {
        if (size == mean.length) {
            mean = Arrays.copyOf(mean, 2 * size);
            small = Arrays.copyOf(small, 2 * size);
            large = Arrays.copyOf(large, 2 * size);
        }
        int at = size++;
        set(at, m, s, l);
        while (at > 0 && before(at, (at - 1) / 2)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    void remove() {
        size--;
        set(0, mean[size], small[size], large[size]);
        int at = 0;
        int first = first(at);
        while (first != at) {
            swap(at, first);
            at = first;
            first = first(at);
        }
    }

    /** Of the place and the two below it. */
    private int first(int at) {
        int first = at;
        for (int below = 2 * at + 1; below <= 2 * at + 2 && below < size; below++) {
            first = before(below, first) ? below : first;
        }
        return first;
    }

    private boolean before(int one, int other) {
        if (mean[one] != mean[other]) {
            return mean[one] > mean[other];
        }
        return small[one] != small[other] ? small[one] < small[other] : large[one] < large[other];
    }

    private void swap(int one, int other) {
        double m = mean[one];
        int s = small[one];
        int l = large[one];
        set(one, mean[other], small[other], large[other]);
        set(other, m, s, l);
    }

    private void set(int at, double m, int s, int l) {
        mean[at] = m;
        small[at] = s;
        large[at] = l;
    }
}
