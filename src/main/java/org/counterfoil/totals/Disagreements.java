package org.counterfoil.totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.StatedTotal;

/** Finds figures of one thing that differ, and splits the differences as far as the claims give evidence. */
public final class Disagreements {

    private Disagreements() {}

    /**
     * The order of the arguments' elements changes nothing.
     *
     * @param rates what coins and currencies were worth
     * @return what is published of an amount against each claim that lost, or that says so in another currency; and totals
     *     of two sources in dollars over one period; in {@link Disagreement#ORDER}
     */
    public static List<Disagreement> of(List<Incident> incidents, List<StatedTotal> totals, DatedRates rates) {
        List<Disagreement> found = new ArrayList<>();
        incidents.forEach(incident -> found.addAll(new IncidentDisagreements(incident, rates).find()));
        List<Item> items = incidents.stream()
                .sorted(Comparator.comparing(Incident::id))
                .map(Item::of)
                .toList();
        found.addAll(new TotalDisagreements(totals, items, Optional.of(rates)).find());
        return found.stream().sorted(Disagreement.ORDER).toList();
    }
}
