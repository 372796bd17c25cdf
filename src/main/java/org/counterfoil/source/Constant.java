package org.counterfoil.source;

import java.util.List;
import org.counterfoil.incident.Modality;

/**
 * What every row of a table says without saying it.
 *
 * @param target a field of the schema, {@code speaker} or {@code stated}; in a table of totals a part of the scope
 * @param value as written in the descriptor
 * @param because the heading or line that says so
 * @param line 1-based line of the descriptor
 */
public record Constant(String target, String value, String because, List<Modality> modality, int line) {

    public Constant {
        modality = List.copyOf(modality);
    }
}
