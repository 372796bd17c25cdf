package org.counterfoil.linkage.table;

import java.util.Arrays;
import org.counterfoil.linkage.engine.KeyMaker;
import org.counterfoil.linkage.engine.Keys;

/** Keys of several parts: one for each way to take one of each part's. Immutable, safe for many threads. */
final class JoinedKeys implements KeyMaker {

    private final KeyColumn[] parts;
    private final boolean single;

    /** @param parts at least one; not changed any more */
    JoinedKeys(KeyColumn... parts) {
        this.parts = parts;
        this.single = Arrays.stream(parts).allMatch(KeyColumn::isSingle);
    }

    @Override
    public void keys(int record, Keys keys) {
        keys.start();
        for (KeyColumn part : parts) {
            part.combine(record, keys);
        }
    }

    @Override
    public int single(int from, int to, long[] keys, int[] records) {
        if (!single) {
            return SEVERAL;
        }
        for (int record = from; record < to; record++) {
            keys[record - from] = 0;
            records[record - from] = record;
        }
        int size = to - from;
        for (KeyColumn part : parts) {
            size = part.combine(keys, records, size);
        }
        return size;
    }
}
