package org.counterfoil.source;

import java.util.List;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Range;

/** One figure of a row of stated totals; the unit is empty for counts. */
record StatedFigure(
        Measure measure, Range range, String unit, List<Modality> modalities, String original, Origin origin) {

    static StatedFigure of(Measure measure, ReadValue value, Origin origin) {
        Amount amount = (Amount) value.value();
        return new StatedFigure(measure, amount.range(), amount.unit(), value.modalities(), value.original(), origin);
    }

    /** Without its origin. */
    String said() {
        return measure.text() + " " + unit + " " + range.text() + " " + modalities + " " + original;
    }
}
