package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pairs of a linkage: those that hold as they were told before, and the others, told anew. For one thread. */
final class ToldPairs {

    private final LinkageModel model;
    private final Clustered clustered;
    private final Recalled recalled;
    private final Telling telling;
    private final SortedMap<Long, KnownPair> all = new TreeMap<>();
    private final List<KnownPair> standing = new ArrayList<>();
    private final List<ScoredPair> told = new ArrayList<>();

    ToldPairs(LinkageModel model, Clustered clustered, Recalled recalled, Telling telling) {
        this.model = model;
        this.clustered = clustered;
        this.recalled = recalled;
        this.telling = telling;
    }

    /** @param kept numbers of the compared pairs that evidence does not speak against */
    void tell(Collection<Long> kept) {
        for (long pair : telling.pairs(new TreeSet<>(kept))) {
            KnownPair known = recalled.pairs().get(pair);
            if (known != null && stands(known, pair)) {
                standing.add(known);
                all.put(pair, known);
            } else {
                ScoredPair anew = telling.pair(pair);
                told.add(anew);
                all.put(pair, KnownPair.of(anew));
            }
        }
    }

    private boolean stands(KnownPair known, long pair) {
        return known.stands(
                model.match().verdict(new MatchWeight(known.bits())),
                clustered.together(PairNumber.left(pair), PairNumber.right(pair)));
    }

    /** By number. Not to be changed. */
    SortedMap<Long, KnownPair> all() {
        return all;
    }

    /** In {@link ScoredPair#ORDER}. */
    List<KnownPair> standing() {
        return standing;
    }

    /** In {@link ScoredPair#ORDER}. */
    List<ScoredPair> told() {
        return told;
    }
}
