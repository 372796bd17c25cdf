package org.counterfoil.incident;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement about one field of one incident. The atom.
 *
 * @param field name of the field in the {@link Schema}
 * @param original the text it was read from, as written; for an implied claim the heading or the descriptor's line
 * @param manner who says it, when, and how
 */
public record Claim(String field, Value value, String original, Origin origin, Manner manner) {

    /**
     * By what is said before where it stands, so that moving rows in a file does not move a claim among the others of
     * its report.
     */
    public static final Comparator<Claim> ORDER = Comparator.comparing(Claim::field)
            .thenComparing(claim -> claim.value().kind())
            .thenComparing(claim -> claim.value().text())
            .thenComparing(Claim::original)
            .thenComparing(Claim::speaker)
            .thenComparing(claim ->
                    Optional.ofNullable(claim.stated()).map(DateInterval::text).orElse(""))
            .thenComparing(claim -> claim.modalities().toString())
            .thenComparing(Claim::origin);

    /** One that is read as it stands: how sure it is that it was understood rightly is not asked. */
    public static Claim asItStands(
            String field,
            Value value,
            String original,
            Origin origin,
            String speaker,
            @Nullable DateInterval stated,
            List<Modality> modalities) {
        return new Claim(field, value, original, origin, new Manner(speaker, stated, modalities, null));
    }

    /** Who says it: the source's publisher, or whom the source quotes. */
    public String speaker() {
        return manner.speaker();
    }

    /** When it was said, or null where nothing tells. */
    public @Nullable DateInterval stated() {
        return manner.stated();
    }

    /** How it is hedged, in the order of {@link Modality}; empty for a plain statement. */
    public List<Modality> modalities() {
        return manner.modalities();
    }

    /** How sure it is that running text was understood rightly, a share of 1; null for what is read as it stands. */
    public @Nullable BigDecimal confidence() {
        return manner.confidence();
    }
}
