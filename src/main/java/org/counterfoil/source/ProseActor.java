package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterfoil.incident.Attribution;

/** Of whom a sentence speaks. */
final class ProseActor {

    private static final Pattern FOREIGN = Pattern.compile(
            "(?<!\\bNorth )(?<!N\\. )\\b\\p{Lu}\\p{L}+(?:an|ese|ish|aeli|i)\\b(?:[- ](?:speaking|linked|backed|state|sponsored|military|government|cyber|based))*[- ]"
                    + "(?:hackers?|actors?|gangs?|criminals|groups?|spies|operatives|intelligence|crews?)\\b"
                    + "|\\b(?:hackers|groups|gangs|actors|criminals) (?:from|in|linked to|backed by|tied to|working for) (?!North|the DPRK|DPRK|Pyongyang|the North|Lazarus)(?:the )?\\p{Lu}");
    private static final Pattern WITH_OTHERS = Pattern.compile(
            "\\b\\p{Lu}\\p{L}+(?:an|ese|ish|aeli|i) (?:and|or) (?:\\p{Lu}\\p{L}+ ){1,2}(?:[Hh]ackers?|actors?|gangs?|criminals|groups?)\\b"
                    + "|\\b(?:[Hh]ackers|groups|gangs|actors|criminals) (?:from|in) (?:North Korea|the DPRK|the North) (?:and|or) \\p{Lu}");
    private static final Pattern EVERYBODY = Pattern.compile(
            "(?i)\\b(?:worldwide|world-wide|globally|industry-?wide|across the (?:whole )?industry|all (?:hackers|criminals|attackers)|by all actors"
                    + "|in the (?:whole )?(?:industry|sector)|the (?:whole )?(?:industry|sector) (?:lost|suffered))\\b");
    private static final Pattern VICTIM = Pattern.compile(
            "\\b(?:against|on|of|in|from|by the people of|sanctions on|targeting|hit) (?:the )?(?:North Korea|DPRK|Pyongyang)\\b(?!n|'s hack)");

    private ProseActor() {}

    /** Empty where it speaks of somebody who is not in our lists, or of several: then its figures are nobody's. */
    static Optional<Attribution> of(SentenceText sentence, ProseScope scope, ReferenceLists lists, boolean countries) {
        SentenceText rest = sentence.without(VICTIM);
        Reading<Attribution> named = lists.actor(rest.words());
        List<Attribution> actors = isStranger(named) ? List.of() : named.values();
        if (sentence.says(WITH_OTHERS)) {
            return Optional.empty();
        }
        if (actors.size() == 1) {
            return Optional.of(actors.get(0));
        }
        if (rest.says(FOREIGN) || actors.size() > 1 && !areOfScope(actors, scope)) {
            return Optional.empty();
        }
        boolean everybody = actors.isEmpty() && !countries && rest.says(EVERYBODY);
        return Optional.of(everybody ? NOBODY : new Attribution(orNobody(scope.actor()), scope.sponsor()));
    }

    /** Those of our lists that the sentence names as doers. */
    static List<Attribution> named(SentenceText sentence, ReferenceLists lists) {
        Reading<Attribution> named = lists.actor(sentence.without(VICTIM).words());
        return isStranger(named) ? List.of() : named.values();
    }

    /** An attribution needs a name; the scope of everybody has none. */
    static final Attribution NOBODY = new Attribution("(nobody named)", "");

    private static String orNobody(String actor) {
        return actor.isBlank() ? NOBODY.actor() : actor;
    }

    private static boolean isStranger(Reading<Attribution> named) {
        return named.values().isEmpty() || named.doubt().startsWith("is not in the list");
    }

    private static boolean areOfScope(List<Attribution> actors, ProseScope scope) {
        return !scope.sponsor().isEmpty()
                && actors.stream().allMatch(actor -> actor.sponsor().equals(scope.sponsor()));
    }
}
