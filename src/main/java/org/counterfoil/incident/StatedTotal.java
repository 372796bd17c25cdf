package org.counterfoil.incident;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source's statement about many incidents, in one measure. Never counted as an incident. A sentence that gives
 * several figures (<i>35 attacks, 17 countries, up to $2 billion</i>) is several of these with one statement.
 *
 * @param statement what the figures of one statement share: source, {@code /}, a key that does not depend on row order
 * @param value the figure; counts are whole numbers
 * @param unit ISO 4217 code for amounts, empty for counts
 * @param origin where it stands, with the quoted span
 * @param speaker who says it
 * @param stated when it was said, or null
 * @param partOf the statement that this one is a part of (a country's count of a count over all), or empty
 * @param confidence how sure it is that running text was understood rightly, as of a {@link Claim}; null for what is read as it stands
 */
public record StatedTotal(
        String statement,
        Scope scope,
        Measure measure,
        Range value,
        String unit,
        List<Modality> modalities,
        Rendition rendition,
        Origin origin,
        String speaker,
        @Nullable DateInterval stated,
        String partOf,
        @Nullable BigDecimal confidence) {

    /** By statement and measure: total within a source. */
    public static final Comparator<StatedTotal> ORDER = Comparator.comparing(StatedTotal::statement)
            .thenComparing(StatedTotal::measure)
            .thenComparing(total -> total.value().text())
            .thenComparing(StatedTotal::unit)
            .thenComparing(StatedTotal::origin);

    public StatedTotal {
        modalities = modalities.stream().distinct().sorted().toList();
        if (measure.isAmount() == unit.isEmpty()) {
            throw new IllegalArgumentException(
                    "An amount has a unit and a count has none: " + measure + " '" + unit + "'");
        }
    }

    /** One that is read as it stands: how sure it is that it was understood rightly is not asked. */
    public static StatedTotal asItStands(
            String statement,
            Scope scope,
            Measure measure,
            Range value,
            String unit,
            List<Modality> modalities,
            Rendition rendition,
            Origin origin,
            String speaker,
            @Nullable DateInterval stated,
            String partOf) {
        return new StatedTotal(
                statement, scope, measure, value, unit, modalities, rendition, origin, speaker, stated, partOf, null);
    }

    /** The same figure over another scope. */
    public StatedTotal over(Scope other) {
        return new StatedTotal(
                statement,
                other,
                measure,
                value,
                unit,
                modalities,
                rendition,
                origin,
                speaker,
                stated,
                partOf,
                confidence);
    }

    /** {@code un-panel/2019-headline:taken}. */
    public String id() {
        return statement + ":" + measure.text();
    }
}
