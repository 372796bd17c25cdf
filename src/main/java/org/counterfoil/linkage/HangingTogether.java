package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a cluster hangs together: a maximum spanning tree of its links, in which what people joined comes first, with its
 * weakest edge, and the pairs inside that speak against it.
 */
final class HangingTogether {

    /** Reports up to which all pairs of a cluster are weighed. */
    private static final int MOST_REPORTS = 300;

    private static final int PAIRS_SHOWN = 10;

    private final Corpus corpus;
    private final Decisions decisions;
    private final List<Integer> members;
    private final List<Edge> edges = new ArrayList<>();
    private final double link;

    /** @param joined whether a person joined the two */
    private record Edge(int left, int right, double bits, boolean joined) {}

    /** Strongest first; of equal ones the smallest reports. */
    private static final Comparator<Edge> ORDER = Comparator.comparing(Edge::joined)
            .thenComparing(Edge::bits)
            .reversed()
            .thenComparing(Edge::left)
            .thenComparing(Edge::right);

    /** @param members of one cluster, ascending; two or more */
    HangingTogether(Corpus corpus, Decisions decisions, List<Integer> members) {
        this.corpus = corpus;
        this.decisions = decisions;
        this.members = members;
        this.link = MatchWeight.ofProbability(corpus.encoded().model().link()).bits();
        if (members.size() <= MOST_REPORTS) {
            weigh();
        }
    }

    private void weigh() {
        Weigher weigher = corpus.weigher();
        for (int left : members) {
            for (int right : members) {
                if (left < right) {
                    boolean joined = decisions.same(PairNumber.of(left, right));
                    edges.add(new Edge(left, right, weigher.weigh(left, right).bits(), joined));
                }
            }
        }
        edges.sort(ORDER);
    }

    List<String> lines() {
        if (members.size() > MOST_REPORTS) {
            return List.of("a cluster of " + members.size()
                    + " reports is too large to be drawn; the sheet Links has its" + " pairs");
        }
        List<Edge> tree = tree();
        List<String> lines = new ArrayList<>();
        lines.add(count());
        tree.forEach(edge -> lines.add(words(edge) + (edge == weakest(tree) ? weakest(edge, tree) : "")));
        lines.addAll(against());
        return lines;
    }

    private String count() {
        long links = edges.stream().filter(this::isLink).count();
        long below = edges.stream().filter(this::speaksAgainst).count();
        return members.size() + " reports, " + edges.size() + " pairs: " + links + " links, " + below
                + " that speak against it, " + (edges.size() - links - below)
                + " between. The strongest links that hold it together:";
    }

    private boolean isLink(Edge edge) {
        return edge.joined() || edge.bits() >= link && corpus.candidates().compares(edge.left(), edge.right());
    }

    private boolean speaksAgainst(Edge edge) {
        return edge.bits() < 0 && !edge.joined();
    }

    /** Links first (Kruskal 1956); of a cluster that hangs together all edges are links. */
    private List<Edge> tree() {
        List<Edge> tree = new ArrayList<>();
        int[] part = new int[corpus.size()];
        java.util.Arrays.setAll(part, i -> i);
        for (Edge edge : edges) {
            if (isLink(edge) && root(part, edge.left()) != root(part, edge.right())) {
                part[root(part, edge.left())] = root(part, edge.right());
                tree.add(edge);
            }
        }
        return tree;
    }

    private static int root(int[] part, int of) {
        int root = of;
        while (part[root] != root) {
            root = part[root];
        }
        return root;
    }

    /** The last of the tree, unless people joined all of it. */
    private static @org.jspecify.annotations.Nullable Edge weakest(List<Edge> tree) {
        Edge last = tree.isEmpty() ? null : tree.get(tree.size() - 1);
        return last == null || last.joined() ? null : last;
    }

    private String weakest(Edge edge, List<Edge> tree) {
        int[] part = new int[corpus.size()];
        java.util.Arrays.setAll(part, i -> i);
        tree.stream()
                .filter(other -> other != edge)
                .forEach(other -> part[root(part, other.left())] = root(part, other.right()));
        String one = side(part, edge.left());
        String other = side(part, edge.right());
        return "  <- the weakest: without links as weak as this it falls apart into {" + one + "} and {" + other + "}";
    }

    private String side(int[] part, int of) {
        return members.stream()
                .filter(member -> root(part, member) == root(part, of))
                .map(member -> corpus.id(member).text())
                .collect(Collectors.joining(", "));
    }

    private String words(Edge edge) {
        return Waterfall.bar(edge.bits(), corpus.id(edge.left()) + " and " + corpus.id(edge.right()))
                + (edge.joined()
                        ? " (a person joined them)"
                        : String.format(
                                Locale.ROOT,
                                " (probability %s)",
                                Waterfall.probability(new MatchWeight(edge.bits()), 4)));
    }

    private List<String> against() {
        List<Edge> against = edges.stream()
                .filter(this::speaksAgainst)
                .sorted(Comparator.comparingDouble(Edge::bits)
                        .thenComparing(Edge::left)
                        .thenComparing(Edge::right))
                .toList();
        List<String> lines = new ArrayList<>();
        if (!against.isEmpty()) {
            lines.add("inside, these speak against it"
                    + (against.size() > PAIRS_SHOWN ? " most, of " + against.size() + ":" : ":"));
            against.stream().limit(PAIRS_SHOWN).forEach(edge -> lines.add(words(edge) + most(edge)));
        }
        return lines;
    }

    /** What of the pair speaks most against it. */
    private String most(Edge edge) {
        return corpus.weigher().evidence(edge.left(), edge.right()).stream()
                .filter(evidence -> evidence.weight().bits() < 0)
                .min(Comparator.comparing(Evidence::weight))
                .map(evidence -> ", most of all " + evidence.comparison() + ", " + evidence.level() + " "
                        + Waterfall.bits(evidence.weight().bits()))
                .orElse(", since too little speaks for it");
    }
}
