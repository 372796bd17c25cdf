package org.counterfoil.linkage;

import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.linkage.Weigher.Weighed;
import org.counterfoil.linkage.engine.KeptPairs;

/** The weights of pairs, each worked out once: those that were kept, and those that clustering asks for. */
final class Pairs {

    private final Weigher weigher;
    private final SortedMap<Long, Weighed> weights = new TreeMap<>();

    Pairs(Weigher weigher, KeptPairs kept) {
        this.weigher = weigher;
        for (int i = 0; i < kept.size(); i++) {
            score(kept.left(i), kept.right(i));
        }
    }

    Weighed score(long pair) {
        Weighed known = weights.get(pair);
        if (known == null) {
            known = weigher.weigh(PairNumber.left(pair), PairNumber.right(pair));
            weights.put(pair, known);
        }
        return known;
    }

    Weighed score(int one, int other) {
        return score(PairNumber.of(one, other));
    }

    SortedMap<Long, Weighed> all() {
        return weights;
    }
}
