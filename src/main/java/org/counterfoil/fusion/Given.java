package org.counterfoil.fusion;

import java.util.List;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Ruling;

/** A value that a person gave, as a claim of that person: its origin is the row of the decision. */
final class Given {

    private Given() {}

    /** @param report that the ruling names */
    static Cited of(Ruling ruling, Field field, Report report) {
        Origin origin = new Origin("", Ruling.DOCUMENT, "", ruling.row(), "", "right", ruling.why());
        Claim claim = Claim.asItStands(
                field.name(),
                Binding.value(field, ruling.value()),
                ruling.value(),
                origin,
                ruling.who(),
                DateInterval.ofDay(ruling.when()),
                List.of());
        return new Cited(report, claim, ruling);
    }
}
