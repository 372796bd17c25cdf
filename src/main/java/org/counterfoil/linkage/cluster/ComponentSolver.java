package org.counterfoil.linkage.cluster;

import java.util.Arrays;

/** Solves components one by one, as small as they are: a pair in passing, few atoms exactly, more by search. For one thread. */
final class ComponentSolver {

    private final Problem problem;
    private final ClusterSettings settings;
    private final Components components;
    private final Sheet sheet;
    private final Notes notes = new Notes();

    ComponentSolver(Problem problem, Sheet sheet) {
        this.problem = problem;
        this.settings = problem.settings();
        this.components = problem.components();
        this.sheet = sheet;
    }

    Notes notes() {
        return notes;
    }

    void solve(int component) {
        int size = components.size(component);
        if (size == 2) {
            solvePair(component);
        } else if (size <= settings.denseUpTo()) {
            solveDense(component);
        } else {
            new LargeComponent(problem, component).solve(sheet, notes);
        }
    }

    private void solvePair(int component) {
        int left = components.members[components.start[component]];
        int right = components.members[components.start[component] + 1];
        int kept = components.edgeStart[component + 1] - components.edgeStart[component];
        if (kept > 1) {
            throw problem.links().twice(left, right);
        }
        boolean judged = problem.atoms().atomOf(right) == left;
        double bits = kept == 1
                ? problem.links().bits(components.edges[components.edgeStart[component]])
                : problem.weights().bits(left, right);
        boolean forbidden = !judged && problem.constraints().forbidden(left, right);
        if (judged || !forbidden && bits >= 0) {
            sheet.clusterOf[right] = left;
            sheet.achieved[left] = settings.clamp(bits);
            if (!judged) {
                sheet.weakest(left, left, right, bits);
            }
        } else if (!forbidden) {
            notes.severed.add(new WeightedPair(left, right, bits));
        }
    }

    private void solveDense(int component) {
        PairTable table = new PairTable(problem, component);
        int[] label = new int[table.size()];
        if (table.allForOne() && table.atoms == table.size()) {
            sheet.achieved[table.records[0]] = within(table, label);
        } else {
            part(table, label);
        }
        report(table, label);
    }

    private void part(PairTable table, int[] label) {
        Graph graph = Graph.of(table);
        int[] ofAtom = new int[graph.size];
        double bound = within(table, table.atom);
        boolean exact = true;
        for (int[] atoms : Labels.groups(graph.linked(new int[graph.size]))) {
            Graph part = graph.of(atoms);
            boolean few = part.size <= settings.exactUpTo();
            int[] best = few ? SubsetProgramme.solve(part) : search(part);
            bound += few ? part.achieved(best) : TriangleBound.of(part);
            exact &= few;
            for (int a = 0; a < atoms.length; a++) {
                ofAtom[atoms[a]] = atoms[best[a]];
            }
        }
        Arrays.setAll(label, i -> ofAtom[table.atom[i]]);
        double achieved = within(table, label);
        sheet.achieved[table.records[0]] = achieved;
        if (!exact) {
            notes.bounded.add(new Component(
                    table.records[0], table.size(), Component.Method.SEARCHED, achieved, Math.max(achieved, bound)));
        }
    }

    private int[] search(Graph part) {
        int[] records = new int[part.size];
        Arrays.setAll(records, part::records);
        Agglomeration greedy = new Agglomeration(records, part::sum);
        for (int a = 0; a < part.size; a++) {
            for (int b = a + 1; b < part.size; b++) {
                if (part.link(a, b)) {
                    greedy.link(a, b);
                }
            }
        }
        return new LocalSearch(part, greedy.run(), settings.exactUpTo()).run();
    }

    private static double within(Cells cells, int[] label) {
        double sum = 0;
        for (int i = 0; i < label.length; i++) {
            for (int j = i + 1; j < label.length; j++) {
                sum += label[i] == label[j] ? cells.clamped(i, j) : 0;
            }
        }
        return sum;
    }

    private void report(PairTable table, int[] label) {
        Report report = new Report(table, Labels.groups(label), settings.denseUpTo());
        // of a single cluster there is nothing to look for
        for (int i = 0; i < table.size() && report.clusters() > 1; i++) {
            for (int j = i + 1; j < table.size(); j++) {
                report.look(i, j);
            }
        }
        report.write(sheet, notes);
    }
}
