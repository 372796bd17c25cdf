package org.counterfoil.linkage.estimation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which comparisons lean on which: a forest in the manner of Chow and Liu (1968), then a second parent where one does not
 * tell the whole (Sahami 1996), the most worthwhile first. What a parent is worth is not the mutual information, which is
 * nothing among random pairs since agreement is rare there, but by how many bits knowing it moves the weight of a matching
 * pair.
 */
final class Dependence {

    /** Bits, on average over matching pairs: less is not worth a table. */
    private static final double MATERIAL = 0.25;

    private record Edge(Family family, int parent, double bits) {}

    private final Evidence evidence;
    private final Worth worth;

    Dependence(Evidence evidence, Worth worth) {
        this.evidence = evidence;
        this.worth = worth;
    }

    Family[] learn() {
        Family[] families = Family.allAlone(evidence.sizes);
        take(families, edges(families, 0), 0);
        take(families, edges(families, 1), 1);
        return families;
    }

    /** Families of so many parents with one more, the worthiest first; ties by number. */
    private List<Edge> edges(Family[] families, int parents) {
        List<Edge> edges = new ArrayList<>();
        for (Family family : families) {
            if (evidence.fixed[family.child]) {
                continue;
            }
            for (int parent = 0; parent < families.length && family.parents.length == parents; parent++) {
                if (!evidence.fixed[parent]
                        && parent != family.child
                        && (parents == 0 || family.parents[0] != parent)) {
                    Family with = family.with(parent);
                    double bits = worth.bits(family, with);
                    if (bits >= MATERIAL) {
                        edges.add(new Edge(with, parent, bits));
                    }
                }
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::bits).reversed());
        return edges;
    }

    private static void take(Family[] families, List<Edge> edges, int parents) {
        for (Edge edge : edges) {
            int child = edge.family().child;
            if (families[child].parents.length == parents && !leans(families, edge.parent(), child)) {
                families[child] = edge.family();
            }
        }
    }

    /** Whether one leans on the other, by whatever chain. */
    private static boolean leans(Family[] families, int one, int other) {
        if (one == other) {
            return true;
        }
        for (int parent : families[one].parents) {
            if (leans(families, parent, other)) {
                return true;
            }
        }
        return false;
    }
}
