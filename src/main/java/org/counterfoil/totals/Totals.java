package org.counterfoil.totals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterfoil.incident.Coverage;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.incident.StatedTotal;

/** Holds what sources say in sum against what is itemised. */
public final class Totals {

    private Totals() {}

    /**
     * Holds every stated total against the incidents in its scope, and looks for what does not add up, in totals and in
     * incidents. Totals are never added to each other, other than the parts of one that names them. The order of the
     * arguments' elements changes nothing.
     *
     * @param sources for their titles; one that is missing goes by its id
     * @param coverages what sources say they cover
     * @param night in which this is done
     * @param firstSeen the night in which a break of that {@link org.counterfoil.incident.Break#identity} was first
     *     seen, or empty where it is new
     */
    public static TotalsOutcome hold(
            List<StatedTotal> totals,
            List<Incident> incidents,
            List<SourceProfile> sources,
            List<Coverage> coverages,
            LocalDate night,
            Function<String, Optional<LocalDate>> firstSeen) {
        List<Item> items = incidents.parallelStream()
                .sorted(Comparator.comparing(Incident::id))
                .map(Item::of)
                .toList();
        List<Held> held = totals.stream()
                .distinct()
                .sorted(StatedTotal.ORDER)
                .map(total -> Held.of(total, items))
                .toList();
        Breaks breaks = new Breaks(night, firstSeen);
        Titles titles = new Titles(sources);
        CountryLists countries = new CountryLists(held, items);
        held.forEach(one -> TotalBreaks.find(one, breaks));
        new PartBreaks(held, countries, breaks).find();
        new RivalBreaks(held, items, titles, breaks).find();
        items.forEach(item -> new IncidentBreaks(item.incident(), titles, breaks).find());
        new ScaleBreaks(incidents, breaks).find();
        CoverageBreaks covered = new CoverageBreaks(items, titles, breaks);
        coverages.forEach(covered::find);
        return new TotalsOutcome(
                held.stream()
                        .map(one -> one.result(countries.remark(one.total())))
                        .toList(),
                breaks.all(),
                Overlaps.of(held));
    }
}
