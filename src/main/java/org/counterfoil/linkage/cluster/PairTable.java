package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/** All pairs of a component, weighed once: the kept as they were given, the others on demand. */
final class PairTable extends Cells {

    private final double[] bits;
    private final boolean[] forbidden;

    PairTable(Problem problem, int component) {
        super(problem.settings(), problem.components().members(component), problem.atoms());
        bits = new double[size() * (size() - 1) / 2];
        forbidden = new boolean[bits.length];
        Arrays.fill(bits, Double.NaN);
        keep(problem, component);
        complete(problem);
    }

    private void keep(Problem problem, int component) {
        Components components = problem.components();
        for (int at = components.edgeStart[component]; at < components.edgeStart[component + 1]; at++) {
            int e = components.edges[at];
            int left = problem.links().left(e);
            int right = problem.links().right(e);
            int cell = cell(components.local(component, left), components.local(component, right));
            if (!Double.isNaN(bits[cell])) {
                throw problem.links().twice(left, right);
            }
            bits[cell] = problem.links().bits(e);
        }
    }

    private void complete(Problem problem) {
        int cell = 0;
        for (int i = 0; i < size(); i++) {
            for (int j = i + 1; j < size(); j++, cell++) {
                if (Double.isNaN(bits[cell])) {
                    bits[cell] = problem.weights().bits(records[i], records[j]);
                }
                forbidden[cell] = problem.constraints().forbidden(records[i], records[j]);
            }
        }
    }

    private int cell(int one, int other) {
        int i = Math.min(one, other);
        int j = Math.max(one, other);
        return i * (2 * size() - i - 1) / 2 + j - i - 1;
    }

    @Override
    double bits(int one, int other) {
        return bits[cell(one, other)];
    }

    @Override
    boolean forbidden(int one, int other) {
        return forbidden[cell(one, other)];
    }

    /** Whether nothing speaks against one cluster of all. */
    boolean allForOne() {
        for (int cell = 0; cell < bits.length; cell++) {
            if (!(bits[cell] > 0) || forbidden[cell]) {
                return false;
            }
        }
        return true;
    }
}
