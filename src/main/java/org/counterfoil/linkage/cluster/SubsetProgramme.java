package org.counterfoil.linkage.cluster;

/**
 * The best partition of few atoms, by dynamic programming over their subsets: the best of a set is its best first block, one
 * with its smallest atom, with the best of the rest. Of partitions with one sum it keeps that with the largest first block.
 */
final class SubsetProgramme {

    private final Graph graph;
    /** By subset: the weight of it as a block; minus infinity if it may be none. */
    private final double[] block;

    private final double[] best;
    private final int[] firstBlock;

    private SubsetProgramme(Graph graph) {
        this.graph = graph;
        this.block = new double[1 << graph.size];
        this.best = new double[1 << graph.size];
        this.firstBlock = new int[1 << graph.size];
    }

    /** By atom: the smallest of its cluster. */
    static int[] solve(Graph graph) {
        SubsetProgramme programme = new SubsetProgramme(graph);
        programme.weigh();
        programme.choose();
        return programme.labels();
    }

    private void weigh() {
        for (int set = 1; set < block.length; set++) {
            int first = Integer.numberOfTrailingZeros(set);
            double weight = block[set & set - 1];
            for (int rest = set & set - 1; rest != 0; rest &= rest - 1) {
                weight += graph.sum(first, Integer.numberOfTrailingZeros(rest));
            }
            block[set] = weight;
        }
        int[] linked = new int[graph.size];
        for (int a = 0; a < graph.size; a++) {
            for (int b = 0; b < graph.size; b++) {
                linked[a] |= graph.link(a, b) ? 1 << b : 0;
            }
        }
        for (int set = 1; set < block.length; set++) {
            block[set] = hangsTogether(set, linked) ? block[set] : Double.NEGATIVE_INFINITY;
        }
    }

    private static boolean hangsTogether(int set, int[] linked) {
        int reached = set & -set;
        int open = reached;
        while (open != 0) {
            int added = linked[Integer.numberOfTrailingZeros(open)] & set & ~reached;
            reached |= added;
            open = open & open - 1 | added;
        }
        return reached == set;
    }

    private void choose() {
        for (int set = 1; set < best.length; set++) {
            int first = set & -set;
            int others = set ^ first;
            best[set] = Double.NEGATIVE_INFINITY;
            for (int part = others; ; part = part - 1 & others) {
                double sum = block[part | first] + best[others ^ part];
                if (sum > best[set]) {
                    best[set] = sum;
                    firstBlock[set] = part | first;
                }
                if (part == 0) {
                    break;
                }
            }
        }
    }

    private int[] labels() {
        int[] label = new int[graph.size];
        for (int set = best.length - 1; set != 0; set ^= firstBlock[set]) {
            int first = Integer.numberOfTrailingZeros(set);
            for (int rest = firstBlock[set]; rest != 0; rest &= rest - 1) {
                label[Integer.numberOfTrailingZeros(rest)] = first;
            }
        }
        return label;
    }
}
