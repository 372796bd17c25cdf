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
 * @param speaker who says it: the source's publisher, or whom the source quotes
 * @param stated when it was said, or null where nothing tells
 * @param modalities how it is hedged, in the order of {@link Modality}; empty for a plain statement
 * @param confidence how sure it is that running text was understood rightly, a share of 1: of the reading, not of what is
 *     said; null for what is read as it stands
 */
public record Claim(
        String field,
        Value value,
        String original,
        Origin origin,
        String speaker,
        @Nullable DateInterval stated,
        List<Modality> modalities,
        @Nullable BigDecimal confidence) {

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

    public Claim {
        // most claims have none, or one
        modalities = modalities.size() < 2
                ? List.copyOf(modalities)
                : modalities.stream().distinct().sorted().toList();
    }

    /** One that is read as it stands: how sure it is that it was understood rightly is not asked. */
    public static Claim asItStands(
            String field,
            Value value,
            String original,
            Origin origin,
            String speaker,
            @Nullable DateInterval stated,
            List<Modality> modalities) {
        return new Claim(field, value, original, origin, speaker, stated, modalities, null);
    }
}
