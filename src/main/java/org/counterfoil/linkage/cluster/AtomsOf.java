package org.counterfoil.linkage.cluster;

/** Some of a graph's atoms. */
record AtomsOf(Graph graph, int[] atoms) implements Weighted {

    @Override
    public int size() {
        return atoms.length;
    }

    @Override
    public double strength(int one, int other) {
        return link(one, other)
                ? graph.sum(atoms[one], atoms[other])
                        / ((double) graph.records(atoms[one]) * graph.records(atoms[other]))
                : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double weight(int one, int other) {
        return graph.sum(atoms[one], atoms[other]);
    }

    @Override
    public boolean link(int one, int other) {
        return graph.link(atoms[one], atoms[other]);
    }
}
