package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final String VICTIMS =
            "(?:exchanges?|banks?|institutions?|compan(?:y|ies)|firms?|platforms?|protocols?|business(?:es)?|victims?|bridges?|casinos?|operators?|lenders?)";
    private static final Pattern OF_PEOPLE =
            Pattern.compile("\\b(" + Demonyms.ANY + ") (?:[\\p{L}-]+ ){0,3}?" + VICTIMS + "\\b");
    private static final Pattern SEATED =
            Pattern.compile("\\b" + VICTIMS + ",? (?:based |headquartered |located )?in (?:the )?(" + NAME + ")"
                    + "|(?:based|headquartered|registered|incorporated) in (?:the )?(" + NAME + ")");

    private static final Pattern OWNER =
            Pattern.compile("\\b(" + NAME + ")-based (?:(?:[\\p{L}-]+ ){0,3}" + VICTIMS + " )?$");
    private static final Pattern BESIDE = Pattern.compile(" (?:in |\\()(?:the )?(" + NAME + ")(?! \\d)");
    private static final Pattern BASED = Pattern.compile("\\b(" + NAME + ")-based\\b");
    private static final Pattern KIND_BEFORE = Pattern.compile("\\b" + VICTIMS + ",? (?:called |named )?(?:the )?$");
    private static final Pattern APPOSITION = Pattern.compile("(?:, | \\()[^,;()]{2,80}");

    static boolean isPeople(String words) {
        return Demonyms.opens(words);
    }

    /**
     * Where a victim is, by what stands at its name: <i>the South Korean exchange X</i>, <i>X, a bank in Malta</i>, <i>a bank in
     * Malta</i>. What is said of another is none of it, and a country in a name is a name.
     */
    static Optional<Country> ofVictim(String words, String victim, ReferenceLists lists) {
        List<Country> countries = new ArrayList<>();
        int at = words.indexOf(victim);
        String before = words.substring(Math.max(0, at - 60), Math.max(0, at)).replaceAll(".*[,;:]", "");
        String behind = words.substring(Math.max(0, at) + victim.length());
        Matcher apposition = APPOSITION.matcher(behind);
        Matcher owner = OWNER.matcher(before);
        if (owner.find()) {
            country(owner.group(1), lists).ifPresent(countries::add);
        }
        Matcher beside = BESIDE.matcher(behind);
        if (beside.lookingAt()) {
            country(beside.group(1), lists).ifPresent(countries::add);
        }
        Matcher based = BASED.matcher(victim);
        if (based.find()) {
            country(based.group(1), lists).ifPresent(countries::add);
        }
        String said = (KIND_BEFORE.matcher(before).find() ? before : "")
                + victim
                + (apposition.lookingAt() ? apposition.group() : "");
        countries.addAll(ofPeoples(SentenceText.of(said)));
        for (Matcher seat = SEATED.matcher(said); seat.find(); ) {
            String place = seat.group(1) == null ? seat.group(2) : seat.group(1);
            country(place, lists).ifPresent(countries::add);
        }
        List<Country> distinct = countries.stream().distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private static Optional<Country> country(String place, ReferenceLists lists) {
        Reading<Country> country = lists.country(place);
        return country.doubt().isEmpty() && country.values().size() == 1 ? country.first() : Optional.empty();
    }

    private static List<Country> ofPeoples(SentenceText sentence) {
        return OF_PEOPLE
                .matcher(sentence.words())
                .results()
                .flatMap(found -> Demonyms.country(found.group(1)).stream())
                .distinct()
                .toList();
    }

    /** Empty where no country is named, or where something in the list of places is none. */
    static List<Country> in(SentenceText clause, ReferenceLists lists) {
        List<Country> countries = new ArrayList<>(ofPeoples(clause));
        for (Matcher places = PLACES.matcher(clause.words()); places.find(); ) {
            for (String place : BETWEEN.split(places.group(1))) {
                Reading<Country> country = lists.country(place);
                if (country.values().size() != 1 || !country.doubt().isEmpty()) {
                    return List.of();
                }
                countries.addAll(country.values());
            }
        }
        return countries.stream().distinct().toList();
    }
}
