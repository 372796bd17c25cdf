package org.counterfoil.incident;

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
        String partOf) {

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

    /** {@code un-panel/2019-headline:taken}. */
    public String id() {
        return statement + ":" + measure.text();
    }
}
