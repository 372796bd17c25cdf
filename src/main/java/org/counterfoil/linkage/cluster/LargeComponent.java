package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/**
 * A component too large to weigh all its pairs: most often a model or a blocking rule that says too little. Agglomeration
 * alone, which weighs on demand the pairs across the clusters that a kept link joins, and no other; forbidden pairs hold as
 * everywhere. When no more may be weighed, nothing is joined any more that would need it: what was not looked at is not
 * taken for agreement.
 */
final class LargeComponent {

    private final ClusterSettings settings;
    private final OnDemand cells;
    /** By atom: its records. */
    private final int[][] atoms;

    private long weighed;
    private boolean cutShort;

    LargeComponent(Problem problem, int component) {
        this.settings = problem.settings();
        this.cells = new OnDemand(problem, component);
        this.atoms = Labels.groups(cells.atom);
    }

    void solve(Sheet sheet, Notes notes) {
        Agglomeration greedy = new Agglomeration(
                Arrays.stream(atoms).mapToInt(members -> members.length).toArray(), this::across);
        for (int k = 0; k < cells.kept(); k++) {
            if (isLink(k) && !cells.judged(cells.left(k), cells.right(k))) {
                greedy.link(cells.atom[cells.left(k)], cells.atom[cells.right(k)]);
            }
        }
        int[] ofAtom = greedy.run();
        int[] label = new int[cells.size()];
        Arrays.setAll(label, i -> ofAtom[cells.atom[i]]);
        note(greedy.achieved(), sheet, notes);
        Report report = new Report(cells, Labels.groups(label), settings.denseUpTo());
        for (int k = 0; k < cells.kept(); k++) {
            if (isLink(k)) {
                report.look(cells.left(k), cells.right(k));
            }
        }
        report.write(sheet, notes);
    }

    private boolean isLink(int k) {
        return cells.keptBits(k) >= settings.linkBits();
    }

    private void note(double joined, Sheet sheet, Notes notes) {
        double judged = judged();
        double achieved = judged + joined;
        sheet.achieved[cells.records[0]] = achieved;
        notes.bounded.add(new Component(
                cells.records[0],
                cells.size(),
                cutShort ? Component.Method.CUT_SHORT : Component.Method.GREEDY,
                achieved,
                Math.max(achieved, judged + positive())));
    }

    private double across(int one, int other) {
        weighed += (long) atoms[one].length * atoms[other].length;
        if (weighed > settings.mostScored() + cells.kept()) {
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

    /** The sum of what people joined. */
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

    /** The sum of what speaks for joining among the kept pairs that people did not join. */
    private double positive() {
        double sum = 0;
        for (int k = 0; k < cells.kept(); k++) {
            sum += cells.judged(cells.left(k), cells.right(k)) ? 0 : Math.max(0, settings.clamp(cells.keptBits(k)));
        }
        return sum;
    }
}
