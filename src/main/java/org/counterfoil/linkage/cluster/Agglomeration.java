package org.counterfoil.linkage.cluster;

/**
 * Average-link agglomeration (Sokal and Michener 1958) under constraints (Davidson and Ravi 2005): of all clusters, the two
 * whose pairs have the greatest mean weight are joined, as long as one of these pairs is a link, none is forbidden, and the
 * mean is not below even odds. Every pair across counts, kept or not. Equal means are broken by the clusters' smallest atoms.
 */
final class Agglomeration {

    /** What lies between two atoms: the sum of the weights, minus infinity if they may not be joined. */
    @FunctionalInterface
    interface Measure {
        double across(int one, int other);
    }

    private final Measure measure;
    private final long[] records;
    private final Ties[] ties;
    /** The atoms of a cluster as a chain from its smallest; -1 ends it. */
    private final int[] next;

    private final int[] last;
    private final UnionFind sets;
    private final CandidateHeap queue = new CandidateHeap();
    private double achieved;

    Agglomeration(int[] recordsOf, Measure measure) {
        int size = recordsOf.length;
        this.measure = measure;
        this.records = new long[size];
        this.ties = new Ties[size];
        this.next = new int[size];
        this.last = new int[size];
        this.sets = new UnionFind(size);
        for (int a = 0; a < size; a++) {
            records[a] = recordsOf[a];
            ties[a] = new Ties();
            next[a] = -1;
            last[a] = a;
        }
    }

    /** Opens a tie between two atoms that a link joins; once is enough. */
    void link(int one, int other) {
        if (ties[one].at(other) < 0) {
            put(Math.min(one, other), Math.max(one, other), measure.across(one, other));
        }
    }

    /** By atom: the smallest of its cluster. */
    int[] run() {
        while (!queue.isEmpty()) {
            double mean = queue.mean();
            int small = queue.small();
            int large = queue.large();
            queue.remove();
            int at = ties[small].at(large);
            if (at >= 0 && mean(small, large, ties[small].sum(at)) == mean) {
                achieved += ties[small].sum(at);
                merge(small, large);
            }
        }
        return sets.smallest();
    }

    /** The sum of the weights across all that were joined. */
    double achieved() {
        return achieved;
    }

    private double mean(int one, int other, double sum) {
        return sum / (records[one] * records[other]);
    }

    private void put(int small, int large, double sum) {
        ties[small].put(large, sum);
        ties[large].put(small, sum);
        if (sum >= 0) {
            queue.add(mean(small, large, sum), small, large);
        }
    }

    private void merge(int small, int large) {
        ties[small].remove(large);
        ties[large].remove(small);
        Ties joined = joined(small, large);
        next[last[small]] = large;
        last[small] = last[large];
        records[small] += records[large];
        sets.union(small, large);
        ties[small] = new Ties();
        ties[large] = new Ties();
        for (int at = 0; at < joined.size(); at++) {
            int other = joined.cluster(at);
            ties[other].remove(large);
            put(Math.min(small, other), Math.max(small, other), joined.sum(at));
        }
    }

    /** The ties of the two together. */
    private Ties joined(int small, int large) {
        Ties joined = new Ties();
        for (int at = 0; at < ties[small].size(); at++) {
            int other = ties[small].cluster(at);
            joined.put(other, plus(ties[small].sum(at), large, other));
        }
        for (int at = 0; at < ties[large].size(); at++) {
            int other = ties[large].cluster(at);
            if (ties[small].at(other) < 0) {
                joined.put(other, plus(ties[large].sum(at), small, other));
            }
        }
        return joined;
    }

    /** A sum with that between two clusters, which is known if they are tied. */
    private double plus(double sum, int cluster, int other) {
        if (sum == Double.NEGATIVE_INFINITY) {
            return sum;
        }
        int at = ties[cluster].at(other);
        return sum + (at >= 0 ? ties[cluster].sum(at) : across(cluster, other));
    }

    private double across(int one, int other) {
        double sum = 0;
        for (int a = one; a >= 0; a = next[a]) {
            for (int b = other; b >= 0; b = next[b]) {
                sum += measure.across(a, b);
                if (sum == Double.NEGATIVE_INFINITY) {
                    return sum;
                }
            }
        }
        return sum;
    }
}
