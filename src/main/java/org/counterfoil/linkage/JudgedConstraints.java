package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.linkage.cluster.Constraints;
import org.counterfoil.linkage.cluster.MustLink;

/**
 * What no weight may overrule: what people decided, the vetoes of the table, and that two rows of one table are one incident
 * only where they are a link by themselves.
 */
final class JudgedConstraints implements Constraints {

    private final Decisions decisions;
    private final Weigher weigher;

    JudgedConstraints(Decisions decisions, Weigher weigher) {
        this.decisions = decisions;
        this.weigher = weigher;
    }

    @Override
    public boolean forbidden(int left, int right) {
        long pair = PairNumber.of(left, right);
        if (decisions.same(pair)) {
            return false;
        }
        if (decisions.notSame(pair)) {
            return true;
        }
        Weigher.Weighed weighed = weigher.weigh(left, right);
        return weighed.veto() || weighed.sameListing() && weighed.verdict() != Verdict.LINK;
    }

    @Override
    public boolean notSame(int left, int right) {
        return decisions.notSame(PairNumber.of(left, right));
    }

    @Override
    public List<MustLink> mustLinks() {
        return decisions.same().stream()
                .map(pair -> new MustLink(PairNumber.left(pair), PairNumber.right(pair)))
                .toList();
    }
}
