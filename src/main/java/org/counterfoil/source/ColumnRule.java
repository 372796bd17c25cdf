package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Modality;

/**
 * What a column becomes.
 *
 * @param column its header
 * @param target a field of the schema, {@code speaker}, {@code stated}, {@code none}; in a table of totals a measure or
 *     a part of the scope
 * @param split between several values in one cell, a text or a {@code /regex/}; empty where a cell is one value
 * @param by another field by another column's text
 * @param modality how every claim of the column is hedged
 * @param because why the target is none
 * @param dateOrder instead of the table's
 * @param currency instead of the table's
 * @param scale instead of the table's
 * @param with columns whose texts are read behind its own
 * @param links the field that the addresses behind its words become, or empty: they are not used
 * @param line 1-based line of the descriptor
 */
public record ColumnRule(
        String column,
        String target,
        String split,
        Optional<Routing> by,
        List<Modality> modality,
        String because,
        Optional<DateOrder> dateOrder,
        Optional<String> currency,
        Optional<BigDecimal> scale,
        List<String> with,
        String links,
        int line) {

    public static final String NONE = "none";
    public static final String SPEAKER = "speaker";
    public static final String STATED = "stated";

    public ColumnRule {
        modality = List.copyOf(modality);
        with = List.copyOf(with);
    }

    /** A column that becomes one field and nothing else. */
    static ColumnRule plain(String column, String target, int line) {
        return new ColumnRule(
                column,
                target,
                "",
                Optional.empty(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                line);
    }
}
