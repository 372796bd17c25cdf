package org.counterfoil.linkage.engine;

/** Names the blocks that a record stands in. Pure and safe for many threads. */
@FunctionalInterface
public interface KeyMaker {

    /** Adds the keys of a record; none where it lacks what the keys are made of. */
    void keys(int record, Keys keys);
}
