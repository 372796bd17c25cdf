package org.counterfoil.ledger;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Holds of what is equal, and was met a short while before, one object. What is kept is bounded. Safe for many threads. */
final class Recurring<T> {

    /** A power of two. */
    private static final int KEPT = 1 << 8;

    private final AtomicReferenceArray<@Nullable T> kept = new AtomicReferenceArray<>(KEPT);

    /** @return what is equal to the value: the value, or one from before */
    T one(T value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 16) & KEPT - 1;
        T before = kept.getAcquire(place);
        if (value.equals(before)) {
            return before;
        }
        kept.setRelease(place, value);
        return value;
    }
}
