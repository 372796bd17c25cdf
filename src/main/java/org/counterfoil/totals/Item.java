package org.counterfoil.totals;

import java.util.List;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is published of an incident, as far as scopes ask for it.
 *
 * @param occurred null where nobody says when
 */
record Item(
        Incident incident,
        @Nullable DateInterval occurred,
        List<Country> countries,
        List<Attribution> attributions,
        List<Name> victims,
        List<String> victimKinds) {

    static Item of(Incident incident) {
        return new Item(
                incident,
                incident.values("occurred", DateInterval.class).stream()
                        .findFirst()
                        .orElse(null),
                incident.values("country", Country.class),
                incident.values("attribution", Attribution.class),
                incident.values("victim", Name.class),
                incident.values("victim_kind", Text.class).stream()
                        .map(Text::text)
                        .toList());
    }

    String id() {
        return incident.id();
    }

    /** Names that victims are given; descriptions left out. */
    List<String> namedVictims() {
        return victims.stream()
                .filter(name -> !name.anonymous())
                .map(Name::text)
                .toList();
    }
}
