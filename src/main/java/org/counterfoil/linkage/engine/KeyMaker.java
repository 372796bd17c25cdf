package org.counterfoil.linkage.engine;

/** Names the blocks that a record stands in. Pure and safe for many threads. */
@FunctionalInterface
public interface KeyMaker {

    /** What {@link #single} answers where a record may have more than one key. */
    int SEVERAL = -1;

    /** Adds the keys of a record; none where it lacks what the keys are made of. */
    void keys(int record, Keys keys);

    /**
     * The same for records that follow each other, where none has more than one key: so many keys are made at once.
     *
     * @param from the first record
     * @param to one past the last
     * @param keys where the keys go, to - from places at least
     * @param records where the record of each key goes, ascending
     * @return how many records have a key; {@link #SEVERAL}, for any records, where one may have more
     */
    default int single(int from, int to, long[] keys, int[] records) {
        return SEVERAL;
    }
}
