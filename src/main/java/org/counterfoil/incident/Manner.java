package org.counterfoil.incident;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a claim is made. The claims of a document share a few of them.
 *
 * @param speaker who says it: the source's publisher, or whom the source quotes
 * @param stated when it was said, or null where nothing tells
 * @param modalities how it is hedged, in the order of {@link Modality}; empty for a plain statement
 * @param confidence how sure it is that running text was understood rightly, a share of 1: of the reading, not of what is
 *     said; null for what is read as it stands
 */
public record Manner(
        String speaker,
        @Nullable DateInterval stated,
        List<Modality> modalities,
        @Nullable BigDecimal confidence) {

    public Manner {
        modalities = modalities.stream().distinct().sorted().toList();
    }
}
