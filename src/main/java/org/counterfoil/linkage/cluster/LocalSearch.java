package org.counterfoil.linkage.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Betters a partition until no single change does: an atom goes to another cluster or is split off, two clusters are joined,
 * a cluster falls in two at an edge of its spanning tree, or two that a link joins, few atoms together, are parted anew in
 * the best way. Each change raises the sum, so that it ends; what is tried in which order is fixed.
 */
final class LocalSearch {

    /** Less than this is rounding. */
    static final double LEAST = 1e-9;

    private final Graph graph;
    private final int exactUpTo;
    private final int[] label;
    private final int[] count;
    /** By label: the sum from what is looked at to that cluster, and whether a link leads there. */
    private final double[] to;

    private final boolean[] linked;

    LocalSearch(Graph graph, int[] start, int exactUpTo) {
        this.graph = graph;
        this.exactUpTo = exactUpTo;
        this.label = start.clone();
        this.count = new int[graph.size];
        this.to = new double[graph.size];
        this.linked = new boolean[graph.size];
        for (int l : label) {
            count[l]++;
        }
    }

    /** By atom: the smallest of its cluster. */
    int[] run() {
        while (moveAtoms() | joinClusters() | partClusters() | partAnew()) {
            continue;
        }
        int[] result = new int[label.length];
        for (int[] cluster : Labels.groups(label)) {
            Arrays.stream(cluster).forEach(atom -> result[atom] = cluster[0]);
        }
        return result;
    }

    private boolean moveAtoms() {
        boolean better = false;
        for (int atom = 0; atom < graph.size; atom++) {
            Arrays.fill(to, 0);
            Arrays.fill(linked, false);
            look(atom);
            int own = label[atom];
            double stays = to[own];
            int best = bestTarget(own);
            double goes = best < 0 ? 0 : Math.max(0, to[best]);
            if (goes - stays > LEAST && leaves(atom)) {
                label[atom] = best >= 0 && to[best] > 0 ? best : count[own] == 1 ? own : free();
                count[own]--;
                count[label[atom]]++;
                better = true;
            }
        }
        return better;
    }

    private void look(int atom) {
        for (int other = 0; other < graph.size; other++) {
            to[label[other]] += graph.sum(atom, other);
            linked[label[other]] |= graph.link(atom, other);
        }
    }

    /** The linked cluster, other than this, with the greatest sum; -1 if there is none. */
    private int bestTarget(int own) {
        int best = -1;
        for (int l = 0; l < to.length; l++) {
            if (l != own && linked[l] && (best < 0 || to[l] > to[best])) {
                best = l;
            }
        }
        return best;
    }

    /** Whether what it leaves behind hangs together without it. */
    private boolean leaves(int atom) {
        int[] rest = Arrays.stream(members(label[atom]))
                .filter(other -> other != atom)
                .toArray();
        return rest.length < 2 || graph.hangsTogether(rest);
    }

    private boolean joinClusters() {
        boolean better = false;
        for (int[] cluster : Labels.groups(label)) {
            int own = label[cluster[0]];
            if (count[own] != cluster.length) {
                continue;
            }
            Arrays.fill(to, 0);
            Arrays.fill(linked, false);
            Arrays.stream(cluster).forEach(this::look);
            int best = bestTarget(own);
            if (best >= 0 && to[best] > LEAST) {
                relabel(cluster, best);
                better = true;
            }
        }
        return better;
    }

    private boolean partClusters() {
        boolean better = false;
        for (int[] cluster : Labels.groups(label)) {
            if (cluster.length > 2) {
                Weighted within = new AtomsOf(graph, cluster);
                SpanningTree tree = new SpanningTree(within);
                Cuts cuts = new Cuts(within, tree);
                int weakest = 1;
                for (int place = 2; place < cluster.length; place++) {
                    weakest = cuts.across(place) < cuts.across(weakest) ? place : weakest;
                }
                if (cuts.across(weakest) < -LEAST) {
                    relabel(
                            Arrays.stream(tree.order, weakest, tree.end[weakest])
                                    .map(i -> cluster[i])
                                    .toArray(),
                            free());
                    better = true;
                }
            }
        }
        return better;
    }

    private boolean partAnew() {
        boolean better = false;
        for (int one = 0; one < graph.size; one++) {
            for (int other = one + 1; other < graph.size; other++) {
                boolean few = count[label[one]] + count[label[other]] <= exactUpTo;
                if (label[one] != label[other] && graph.link(one, other) && few) {
                    better |= partAnew(label[one], label[other]);
                }
            }
        }
        return better;
    }

    private boolean partAnew(int one, int other) {
        int[] atoms = IntStream.range(0, graph.size)
                .filter(atom -> label[atom] == one || label[atom] == other)
                .toArray();
        Graph part = graph.of(atoms);
        int[] now = Arrays.stream(atoms).map(atom -> label[atom] == one ? 0 : 1).toArray();
        int[] best = SubsetProgramme.solve(part);
        if (part.achieved(best) - part.achieved(now) <= LEAST) {
            return false;
        }
        count[one] = 0;
        count[other] = 0;
        for (int[] cluster : Labels.groups(best)) {
            int l = free();
            for (int i : cluster) {
                label[atoms[i]] = l;
                count[l]++;
            }
        }
        return true;
    }

    private void relabel(int[] atoms, int l) {
        for (int atom : atoms) {
            count[label[atom]]--;
            label[atom] = l;
            count[l]++;
        }
    }

    private int[] members(int l) {
        return IntStream.range(0, graph.size).filter(atom -> label[atom] == l).toArray();
    }

    private int free() {
        int l = 0;
        while (count[l] > 0) {
            l++;
        }
        return l;
    }
}
