package org.counterfoil.linkage.cluster;

/** The pairs of a component too large to keep them all: weighed whenever asked for. */
final class OnDemand extends Cells {

    private final Problem problem;

    OnDemand(Problem problem, int component) {
        super(problem.settings(), problem.components().members(component), problem.atoms());
        this.problem = problem;
    }

    @Override
    double bits(int one, int other) {
        return problem.weights().bits(records[Math.min(one, other)], records[Math.max(one, other)]);
    }

    @Override
    boolean forbidden(int one, int other) {
        return problem.constraints().forbidden(records[Math.min(one, other)], records[Math.max(one, other)]);
    }
}
