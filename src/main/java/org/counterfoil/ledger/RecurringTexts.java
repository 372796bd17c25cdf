package org.counterfoil.ledger;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads texts, and one that was read a short while before as the same object: each of a million claims names its source, its
 * document, its table and its column. What is kept is bounded. Safe for many threads.
 */
final class RecurringTexts extends StdDeserializer<String> {

    /** A power of two: many times the names that the claims of a document have in common. */
    private static final int KEPT = 1 << 12;

    /** The claims that are made of a sentence quote all of it; longer texts seldom recur. */
    private static final int LONGEST = 500;

    private final AtomicReferenceArray<@Nullable String> kept = new AtomicReferenceArray<>(KEPT);

    RecurringTexts() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.getValueAsString();
        if (text == null || text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & KEPT - 1;
        String before = kept.getPlain(place);
        if (text.equals(before)) {
            return before;
        }
        kept.setRelease(place, text);
        return text;
    }
}
