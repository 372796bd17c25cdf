package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Country;

/** Where the incidents of a sentence were, if it names countries and not continents: <i>ten attacks in South Korea</i>. */
final class ProseCountries {

    private static final String NAME = "\\p{Lu}\\p{L}+(?: (?:of )?\\p{Lu}\\p{L}+)*";
    private static final Pattern PLACES = Pattern.compile(
            "\\b(?:in|across|on|against) (?:the )?(" + NAME + "(?:(?:, (?:and )?| and )(?:the )?" + NAME + ")*)");
    private static final Pattern BETWEEN = Pattern.compile("(?:, (?:and )?| and )(?:the )?");

    private ProseCountries() {}

    /** Empty where no country is named, or where something in the list of places is none. */
    static List<Country> in(SentenceText clause, ReferenceLists lists) {
        List<Country> countries = new ArrayList<>();
        for (Matcher places = PLACES.matcher(clause.words()); places.find(); ) {
            for (String place : BETWEEN.split(places.group(1))) {
                Reading<Country> country = lists.country(place);
                if (country.values().size() != 1 || !country.doubt().isEmpty()) {
                    return List.of();
                }
                countries.addAll(country.values());
            }
        }
        return countries;
    }
}
