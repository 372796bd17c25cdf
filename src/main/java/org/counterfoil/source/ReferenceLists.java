package org.counterfoil.source;

import java.util.Optional;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.NoValue;

/**
 * The names that people use for victims, actors and countries, what we publish them as, and words for no value. Four tables anyone may edit.
 * Immutable, safe for use by several threads.
 */
public final class ReferenceLists {

    private final VictimNames victims;
    private final ActorNames actors;
    private final CountryNames countries;
    private final Absence absences;

    private ReferenceLists(VictimNames victims, ActorNames actors, CountryNames countries, Absence absences) {
        this.victims = victims;
        this.actors = actors;
        this.countries = countries;
        this.absences = absences;
    }

    /**
     * @param victims columns name, alias, valid_from, valid_to, kind, note
     * @param actors columns name, alias, sponsor
     * @param countries columns name, alpha2: names that the Unicode CLDR does not know; no code: no country
     * @param absences columns word, means, note: what sources write where they give no value
     * @throws IllegalArgumentException if a line makes no sense; the message names it
     */
    public static ReferenceLists of(ModelTable victims, ModelTable actors, ModelTable countries, ModelTable absences) {
        return new ReferenceLists(
                VictimNames.of(victims), ActorNames.of(actors), CountryNames.of(countries), Absence.of(absences));
    }

    /** That a source gives no value, and why; empty where the whole text says something else, or nothing at all. */
    public Optional<NoValue> absence(String text) {
        return absences.read(text);
    }

    /** One or several countries ({@code Thailand/ Singapore/ Hong Kong, China}), each once, in the order of the text. */
    public Reading<Country> country(String text) {
        return countries.read(text);
    }

    /**
     * Who was hit, under the main name where the list knows one, else as written without its dress. A description instead
     * of a name ({@code [unidentified company]}, {@code an Indian bank}) is anonymous.
     */
    public Reading<Name> victim(String text) {
        return victims.read(text);
    }

    /** One item of a list of victims: a semicolon in it is part of the name. */
    Reading<Name> listedVictim(String text) {
        return victims.listed(text);
    }

    /** One or several actors. A name that several actors bear has the others as alternatives. */
    public Reading<Attribution> actor(String text) {
        return actors.read(text);
    }
}
