package org.counterfoil.linkage;

import java.util.function.Supplier;

/** Makes tellers of the pairs of a linkage, and holds what it takes to tell them, and no more. Safe for many threads. */
final class Tellers {

    private final Corpus corpus;
    private final Decisions decisions;
    private final Clustered clustered;
    private final Rivals rivals;
    private final Supplier<SharedEvidence> passing;

    Tellers(Corpus corpus, Decisions decisions, Clustered clustered, Rivals rivals) {
        this.corpus = corpus;
        this.decisions = decisions;
        this.clustered = clustered;
        this.rivals = rivals;
        this.passing = new Once<>(() -> SharedEvidence.ofPassing(corpus.encoded()));
    }

    /** What pairs that are held have in common. */
    SharedEvidence shared() {
        return SharedEvidence.ofHeld(corpus.encoded());
    }

    /** One for one thread, of pairs that share their words. */
    Telling teller(SharedEvidence shared) {
        return new Telling(corpus, decisions, clustered, rivals, shared);
    }

    /** One for one thread, of pairs that nobody holds. */
    Telling passing() {
        return teller(passing.get());
    }
}
