package org.counterfoil.linkage.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Correlation clustering (Bansal, Blum and Chawla 2004) of the log odds: of all partitions, that in which the clamped
 * weights of the pairs within clusters have the greatest sum, kept or not, so that one weak edge glues nothing. Each cluster
 * hangs together by links and what people joined; no cluster holds a forbidden pair, unless people joined it.
 *
 * <p>The components of the graph of links are solved one by one. Few records: the best partition. More: average-link
 * agglomeration bettered by local search, with a bound on what is given up. Too many to weigh all pairs: agglomeration
 * alone. {@link Partition#bounded} tells which and by how much. The result depends neither on the order of the kept pairs
 * nor on the number of threads; of records, only their order counts.
 */
public final class CorrelationClustering {

    /** Small components that one task takes. */
    private static final int CHUNK = 4096;

    private final ClusterSettings settings;
    private final PairWeights weights;
    private final Constraints constraints;

    /** @param weights of the kept pairs it says what they were kept with */
    public CorrelationClustering(ClusterSettings settings, PairWeights weights, Constraints constraints) {
        this.settings = settings;
        this.weights = weights;
        this.constraints = constraints;
    }

    /** Solves all components. */
    public Partition solve(Links links) {
        Problem problem = Problem.of(settings, links, weights, constraints);
        Sheet sheet = new Sheet(problem.components().componentOf);
        return new Partition(sheet, Notes.of(solve(problem, sheet, new BitSet())));
    }

    /**
     * Solves only the components that changed. The result is that of {@link #solve}, as long as the settings are the same
     * and of every pair whose weight, link or constraint is not what it was then, one record at least is given as changed;
     * so are records that are new.
     *
     * @param previous by the numbers that the records have now, see {@link Partition#renumbered}
     * @param links all of them, as they are now
     */
    public Partition update(Partition previous, Links links, BitSet changed) {
        if (previous.size() != links.records) {
            throw new IllegalArgumentException("The previous partition is of " + previous.size()
                    + " records, the links of " + links.records + "; give the partition renumbered.");
        }
        Problem problem = Problem.of(settings, links, weights, constraints);
        Sheet sheet = new Sheet(problem.components().componentOf);
        Unchanged unchanged = new Unchanged(previous, problem.components(), changed);
        List<Notes> notes = solve(problem, sheet, unchanged.components());
        notes.add(unchanged.copy(sheet));
        return new Partition(sheet, Notes.of(notes));
    }

    /** Large components first, a task each, so that none is left for the end. */
    private List<Notes> solve(Problem problem, Sheet sheet, BitSet skipped) {
        Components components = problem.components();
        int[] large = IntStream.range(0, components.size())
                .filter(c -> components.size(c) > settings.exactUpTo())
                .boxed()
                .sorted((c, d) -> Integer.compare(components.size(d), components.size(c)))
                .mapToInt(Integer::intValue)
                .toArray();
        int tasks = large.length + (components.size() + CHUNK - 1) / CHUNK;
        List<Notes> notes = new ArrayList<>();
        List<IntConsumer> workers = new ArrayList<>();
        for (int thread = 0; thread < settings.threads(); thread++) {
            ComponentSolver solver = new ComponentSolver(problem, sheet);
            notes.add(solver.notes());
            workers.add(task -> {
                if (task < large.length) {
                    take(solver, skipped, large[task]);
                } else {
                    takeSmall(solver, components, skipped, (task - large.length) * CHUNK);
                }
            });
        }
        Crew.run(workers, tasks);
        return notes;
    }

    private void takeSmall(ComponentSolver solver, Components components, BitSet skipped, int from) {
        for (int c = from; c < Math.min(from + CHUNK, components.size()); c++) {
            if (components.size(c) <= settings.exactUpTo()) {
                take(solver, skipped, c);
            }
        }
    }

    private static void take(ComponentSolver solver, BitSet skipped, int component) {
        if (!skipped.get(component)) {
            solver.solve(component);
        }
    }
}
