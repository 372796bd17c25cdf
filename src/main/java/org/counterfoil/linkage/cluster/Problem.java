package org.counterfoil.linkage.cluster;

/** What is to be solved, with its components. */
record Problem(
        ClusterSettings settings,
        Links links,
        PairWeights weights,
        Constraints constraints,
        Atoms atoms,
        Components components) {

    static Problem of(ClusterSettings settings, Links links, PairWeights weights, Constraints constraints) {
        Atoms atoms = new Atoms(links.records, constraints);
        return new Problem(
                settings, links, weights, constraints, atoms, new Components(links, settings.linkBits(), atoms));
    }
}
