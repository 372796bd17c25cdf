package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/** The pairs of a component too large to weigh them all: the kept as they were given, the others whenever asked for. */
final class OnDemand extends Cells {

    private final Problem problem;
    /** The kept pairs, ascending. */
    private final long[] kept;

    private final double[] bits;

    OnDemand(Problem problem, int component) {
        super(problem.settings(), problem.components().members(component), problem.atoms());
        this.problem = problem;
        Components components = problem.components();
        int from = components.edgeStart[component];
        kept = new long[components.edgeStart[component + 1] - from];
        for (int k = 0; k < kept.length; k++) {
            kept[k] = pair(component, components.edges[from + k]);
        }
        Arrays.sort(kept);
        bits = new double[kept.length];
        for (int k = 0; k < kept.length; k++) {
            int e = components.edges[from + k];
            bits[Arrays.binarySearch(kept, pair(component, e))] =
                    problem.links().bits(e);
            if (k > 0 && kept[k] == kept[k - 1]) {
                throw problem.links().twice(records[left(k)], records[right(k)]);
            }
        }
    }

    private long pair(int component, int e) {
        long left = problem.components().local(component, problem.links().left(e));
        return left << 32
                | problem.components().local(component, problem.links().right(e));
    }

    /** Number of the kept pairs. */
    int kept() {
        return kept.length;
    }

    /** By number of a kept pair, in the order of its records. */
    int left(int k) {
        return (int) (kept[k] >> 32);
    }

    int right(int k) {
        return (int) kept[k];
    }

    double keptBits(int k) {
        return bits[k];
    }

    @Override
    double bits(int one, int other) {
        int left = Math.min(one, other);
        int right = Math.max(one, other);
        int k = Arrays.binarySearch(kept, (long) left << 32 | right);
        return k >= 0 ? bits[k] : problem.weights().bits(records[left], records[right]);
    }

    @Override
    boolean forbidden(int one, int other) {
        return problem.constraints().forbidden(records[Math.min(one, other)], records[Math.max(one, other)]);
    }
}
