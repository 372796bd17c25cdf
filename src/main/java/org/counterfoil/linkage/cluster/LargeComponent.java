package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/**
 * A component too large to weigh all its pairs: most often a model or a blocking rule that says too little. Agglomeration
 * alone, which weighs on demand the pairs across the clusters that a kept link joins, and no other; forbidden pairs hold as
 * everywhere. When no more may be weighed, nothing is joined any more that would need it: what was not looked at is not
 * taken for agreement.
 */
final class LargeComponent {

    private final Problem problem;
    private final Components components;
    private final int component;
    private final OnDemand cells;
    /** By atom: its records. */
    private final int[][] atoms;

    private long scored;
    private boolean cutShort;

    LargeComponent(Problem problem, int component) {
        this.problem = problem;
        this.components = problem.components();
        this.component = component;
        this.cells = new OnDemand(problem, component);
        this.atoms = Labels.groups(cells.atom);
    }

    void solve(Sheet sheet, Notes notes) {
        long[] kept = kept();
        Agglomeration greedy = new Agglomeration(
                Arrays.stream(atoms).mapToInt(members -> members.length).toArray(), this::across);
        for (long pair : kept) {
            if (!cells.judged(left(pair), right(pair))) {
                greedy.link(cells.atom[left(pair)], cells.atom[right(pair)]);
            }
        }
        int[] ofAtom = greedy.run();
        double judged = judged();
        int[] label = new int[cells.size()];
        Arrays.setAll(label, i -> ofAtom[cells.atom[i]]);
        note(sheet, notes, greedy.achieved() + judged, judged);
        Report report =
                new Report(cells, Labels.groups(label), problem.settings().denseUpTo());
        for (long pair : kept) {
            report.look(left(pair), right(pair));
        }
        report.write(sheet, notes);
    }

    private void note(Sheet sheet, Notes notes, double achieved, double judged) {
        int first = components.first(component);
        sheet.achieved[first] = achieved;
        notes.bounded.add(new Component(
                first,
                cells.size(),
                cutShort ? Component.Method.CUT_SHORT : Component.Method.GREEDY,
                achieved,
                Math.max(achieved, judged + positive())));
    }

    /** The kept links, two records each, in the order of their records. */
    private long[] kept() {
        long[] kept = new long[edges()];
        int count = 0;
        for (int at = components.edgeStart[component]; at < components.edgeStart[component + 1]; at++) {
            int e = components.edges[at];
            if (problem.links().bits(e) >= problem.settings().linkBits()) {
                long left = components.local(component, problem.links().left(e));
                kept[count++] =
                        left << 32 | components.local(component, problem.links().right(e));
            }
        }
        long[] sorted = Arrays.copyOf(kept, count);
        Arrays.sort(sorted);
        for (int at = 1; at < count; at++) {
            if (sorted[at] == sorted[at - 1]) {
                throw problem.links().twice(cells.records[left(sorted[at])], cells.records[right(sorted[at])]);
            }
        }
        return sorted;
    }

    private static int left(long pair) {
        return (int) (pair >> 32);
    }

    private static int right(long pair) {
        return (int) pair;
    }

    private int edges() {
        return components.edgeStart[component + 1] - components.edgeStart[component];
    }

    private double across(int one, int other) {
        scored += (long) atoms[one].length * atoms[other].length;
        if (scored > problem.settings().mostScored() + edges()) {
            cutShort = true;
            return Double.NEGATIVE_INFINITY;
        }
        double sum = 0;
        for (int i : atoms[one]) {
            for (int j : atoms[other]) {
                if (cells.forbidden(i, j)) {
                    return Double.NEGATIVE_INFINITY;
                }
                sum += cells.clamped(i, j);
            }
        }
        return sum;
    }

    private double judged() {
        double sum = 0;
        for (int[] members : atoms) {
            for (int i = 0; i < members.length; i++) {
                for (int j = i + 1; j < members.length; j++) {
                    sum += cells.clamped(members[i], members[j]);
                }
            }
        }
        return sum;
    }

    private double positive() {
        double[] weights = new double[edges()];
        for (int at = 0; at < weights.length; at++) {
            int e = components.edges[components.edgeStart[component] + at];
            weights[at] = Math.max(0, problem.settings().clamp(problem.links().bits(e)));
        }
        // the sum must not depend on the order of the kept pairs
        Arrays.sort(weights);
        return Arrays.stream(weights).sum();
    }
}
