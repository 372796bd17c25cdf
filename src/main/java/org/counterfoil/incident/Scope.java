package org.counterfoil.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents a stated total speaks of. An empty part does not restrict.
 *
 * @param actor main name of the actor, or empty
 * @param sponsor ISO 3166-1 alpha-2 code of the state behind the actor ({@code KP}), or empty
 * @param period when the incidents happened, both ends included, or null
 * @param countries where; sorted by code
 * @param victims names of the victims counted; sorted
 * @param victimKinds words of the closed list of the field {@code victim_kind}; sorted
 * @param listing name of the listing in the same document that the total sums up ({@code annex-21.pdf}, or {@code
 *     annex-21.pdf#A} for one table), or empty
 */
public record Scope(
        String actor,
        String sponsor,
        @Nullable DateInterval period,
        List<Country> countries,
        List<String> victims,
        List<String> victimKinds,
        String listing) {

    public static final Scope EVERYTHING = new Scope("", "", null, List.of(), List.of(), List.of(), "");

    public Scope {
        countries = countries.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(Country::alpha2))
                .toList();
        victims = victims.stream().distinct().sorted().toList();
        victimKinds = victimKinds.stream().distinct().sorted().toList();
    }
}
