package org.counterfoil.linkage;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Pairs as the next linkage remembers them, each made when it is asked for: they are walked once, to be written down. Immutable. */
final class KnownPairs extends AbstractList<KnownPair> implements RandomAccess {

    private final WeighedPairs pairs;
    private final Corpus corpus;

    KnownPairs(WeighedPairs pairs, Corpus corpus) {
        this.pairs = pairs;
        this.corpus = corpus;
    }

    @Override
    public KnownPair get(int pair) {
        return new KnownPair(
                corpus.id(pairs.left(pair)), corpus.id(pairs.right(pair)), pairs.bits(pair), pairs.isOpen(pair));
    }

    @Override
    public int size() {
        return pairs.size();
    }
}
