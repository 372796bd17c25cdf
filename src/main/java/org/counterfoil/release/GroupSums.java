package org.counterfoil.release;

import java.util.List;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;

/**
 * One field over some incidents, added up.
 *
 * @param withFigure how many of the incidents have a figure
 * @param stated what is stated in dollars
 * @param valuedOnly how many have no stated figure, but coins or another currency, all of it valued
 * @param withValued what is stated, else what is valued
 */
record GroupSums(long withFigure, Figures stated, long valuedOnly, Figures withValued) {

    static GroupSums of(List<Incident> incidents, Field field, Valuations valuations) {
        String name = field.name();
        return new GroupSums(
                incidents.stream()
                        .filter(incident ->
                                AmountColumns.figures(incident, name).isPresent())
                        .count(),
                sum(incidents, field),
                incidents.stream()
                        .filter(incident -> valuations.isValuedOnly(incident, name))
                        .count(),
                sumWithValued(valuations, incidents, field));
    }

    /** Of each incident what is stated, else what is valued; room is left for what a person has yet to decide. */
    static Figures sumWithValued(Valuations valuations, List<Incident> incidents, Field field) {
        return Figures.sum(incidents.stream()
                .map(incident -> valuations
                        .orStated(incident, field.name())
                        .orUndecided(AmountColumns.undecided(incident, field.name()))));
    }

    static Figures sum(List<Incident> incidents, Field field) {
        return Figures.sum(incidents.stream()
                .map(incident -> AmountColumns.figures(incident, field.name())
                        .orUndecided(AmountColumns.undecided(incident, field.name()))));
    }
}
