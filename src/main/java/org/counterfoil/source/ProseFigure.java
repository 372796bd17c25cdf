package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.List;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Range;

/**
 * A figure in a sentence.
 *
 * @param unit ISO 4217 code, or empty for a count
 * @param hedges how it is hedged by the words around it
 * @param from where it begins in the sentence, 0-based
 * @param to behind its last character
 */
record ProseFigure(Measure measure, Range value, String unit, List<Modality> hedges, int from, int to) {

    static ProseFigure count(Measure measure, BigDecimal count, List<Modality> hedges, int from, int to) {
        return new ProseFigure(measure, Hedge.range(count, hedges), "", hedges, from, to);
    }

    ProseFigure as(Measure other) {
        return new ProseFigure(other, value, unit, hedges, from, to);
    }

    boolean isPlural() {
        return !measure.isAmount() && value.figure().compareTo(BigDecimal.ONE) > 0;
    }
}
