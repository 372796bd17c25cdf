package org.counterfoil.linkage;

import java.util.SortedMap;
import java.util.TreeMap;

/** The scores of pairs, each made once: those of the blocks, and those that clustering asks for. */
final class Pairs {

    private final Scorer scorer;
    private final SortedMap<Long, Scorer.Score> scores = new TreeMap<>();

    Pairs(Scorer scorer) {
        this.scorer = scorer;
    }

    Scorer.Score score(long pair) {
        Scorer.Score known = scores.get(pair);
        if (known == null) {
            known = scorer.score(Blocking.left(pair), Blocking.right(pair));
            scores.put(pair, known);
        }
        return known;
    }

    Scorer.Score score(int one, int other) {
        return score(Blocking.pair(one, other));
    }

    SortedMap<Long, Scorer.Score> all() {
        return scores;
    }
}
