package org.counterfoil.source;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterfoil.incident.Country;

/** Words for what is of a country: <i>South Korean</i>, <i>Maltese</i>. The CLDR has none. */
final class Demonyms {

    private static final TreeMap<String, String> CODES = new TreeMap<>(Map.ofEntries(
            Map.entry("South Korean", "KR"),
            Map.entry("Japanese", "JP"),
            Map.entry("Chinese", "CN"),
            Map.entry("Indian", "IN"),
            Map.entry("Bangladeshi", "BD"),
            Map.entry("Vietnamese", "VN"),
            Map.entry("Philippine", "PH"),
            Map.entry("Filipino", "PH"),
            Map.entry("Indonesian", "ID"),
            Map.entry("Malaysian", "MY"),
            Map.entry("Singaporean", "SG"),
            Map.entry("Thai", "TH"),
            Map.entry("Taiwanese", "TW"),
            Map.entry("Maltese", "MT"),
            Map.entry("Polish", "PL"),
            Map.entry("Slovenian", "SI"),
            Map.entry("Chilean", "CL"),
            Map.entry("Mexican", "MX"),
            Map.entry("Ecuadorian", "EC"),
            Map.entry("Nigerian", "NG"),
            Map.entry("Kuwaiti", "KW"),
            Map.entry("Turkish", "TR"),
            Map.entry("German", "DE"),
            Map.entry("French", "FR"),
            Map.entry("Italian", "IT"),
            Map.entry("Spanish", "ES"),
            Map.entry("British", "GB"),
            Map.entry("Canadian", "CA"),
            Map.entry("Australian", "AU"),
            Map.entry("Brazilian", "BR"),
            Map.entry("Estonian", "EE"),
            Map.entry("Israeli", "IL"),
            Map.entry("Russian", "RU"),
            Map.entry("Ukrainian", "UA"),
            Map.entry("Swiss", "CH"),
            Map.entry("Dutch", "NL"),
            Map.entry("Costa Rican", "CR"),
            Map.entry("Guatemalan", "GT"),
            Map.entry("Gambian", "GM"),
            Map.entry("Liberian", "LR"),
            Map.entry("Tunisian", "TN"),
            Map.entry("South African", "ZA")));

    /** A regular expression, with their capitals. */
    static final String ANY = "(?:" + String.join("|", CODES.descendingKeySet()) + ")";

    private static final Pattern WHOLE = Pattern.compile(ANY + "(?: .*)?");

    private Demonyms() {}

    static boolean opens(String words) {
        return WHOLE.matcher(words).matches();
    }

    static Optional<Country> country(String word) {
        return Optional.ofNullable(CODES.get(word)).map(Country::new);
    }
}
