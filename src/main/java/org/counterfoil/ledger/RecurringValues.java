package org.counterfoil.ledger;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.counterfoil.incident.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads values, and one that was read a short while before as the same object: the claims of a row share the day on which they were
 * stated, and those of a document days and countries. What is kept is bounded. Safe for many threads.
 */
final class RecurringValues {

    /** A power of two: as many as are meant to recur among the rows that lie near each other. */
    private static final int KEPT = 1 << 10;

    private final AtomicReferenceArray<@Nullable Read> kept = new AtomicReferenceArray<>(KEPT);

    private record Read(String kind, String text, Value value) {}

    /**
     * @param kind of {@link Value#kind}
     * @param text of {@link Value#text}
     */
    Value of(String kind, String text) {
        int hash = 31 * kind.hashCode() + text.hashCode();
        int place = (hash ^ hash >>> 16) & KEPT - 1;
        Read before = kept.getAcquire(place);
        if (before != null && before.text.equals(text) && before.kind.equals(kind)) {
            return before.value;
        }
        Value value = Value.parse(kind, text);
        kept.setRelease(place, new Read(kind, text, value));
        return value;
    }
}
