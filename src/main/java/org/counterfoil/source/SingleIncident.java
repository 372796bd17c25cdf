package org.counterfoil.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Precision;

/** Tells a sum over many incidents from the loss of one. In doubt it is one. */
final class SingleIncident {

    private static final Pattern ONE_VICTIM = Pattern.compile(
            "(?i)\\b(?:the|an?|its|this|that|one|another|\\p{L}+'s) (?:[\\p{L}-]+ ){0,4}?"
                    + "(?:exchange|bank|company|firm|platform|protocol|bridge|game|wallet|victim|institution|casino|trader|investor)\\b(?! (?:accounts|hacks|thefts|heists|customers))");
    private static final Pattern ONE_ATTACK = Pattern.compile(
            "(?i)\\b(?:the|an?|this|that|one|single|its|\\p{L}+'s) (?:[\\p{L}-]+ ){0,4}?"
                    + "(?:attack|cyber-?attack|hack|heist|theft|incident|breach|robbery|exploit|raid|intrusion)\\b(?! (?:campaign|group|spree|operations))");
    private static final String NAME = "((?:\\p{Lu}[\\p{L}\\p{N}.'&-]*+)(?: \\p{Lu}[\\p{L}\\p{N}.'&-]*+)*+)";
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:from|at|against|on|hacked|hit|attacked|breached|robbed|targeted|targeting|into|of|drained|like|including) (?:the )?"
                    + NAME
                    + "(?! (?:[\\p{L}-]+ ){0,3}(?:exchanges|banks|institutions|companies|firms|platforms|protocols|users|wallets|targets|victims|businesses|investors|countries))");
    private static final Pattern SUFFERER = Pattern.compile(
            "^\\W*(?:In [^,]*, |Also, |Then )?(?:the )?" + NAME
                    + "(?:(?:, | and |, and )(?:the )?\\p{Lu}[\\p{L}\\p{N}.'&-]*)*"
                    + " (?:lost|suffered|was (?:hacked|robbed|hit|breached|attacked)|has lost|had lost|disclosed|confirmed)\\b");
    private static final Pattern SUBJECT = Pattern.compile(
            "^\\W*(?:[IO]n [^,]*, |Also, |Then )?(?:[Tt]he )?" + NAME
                    + "(?:,[^,]*,)? (?:\\p{Ll}+ed|took|paid|got|made|had|has|helped|sold|bought|is|was|says|said|helps|protects|serves|insures|tracks|sells|runs|owns|holds|operates|advises|audits)\\b");
    private static final Pattern OWN = Pattern.compile(
            "(?i)\\b(?:it|we|our|its own|customers) (?:had |has |have )?(?:lost|been (?:hacked|robbed))\\b|\\bour (?:users|customers|wallets?)\\b");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:(?:North|South|East|West|Latin|Central|Southeast|Western|Eastern|Northern|Southern|Middle)[ -])*(?:Asian?|Europe(?:an)?|Africa|America|East|American"
                    + "|Korean?|Bitcoin|Ethereum|Ether|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December|ATMs?|Police|It|They|He|She|We|Nobody|Someone|Who|This|That|These|Those|There|Some|Many|Most|All|One|Two|Money|US|USD|UK|EU|U\\.S|DeFi|Crypto\\w*)(?: .*)?");
    private static final Pattern PLURAL = Pattern.compile(
            "(?i)\\b(?:attacks|cyber-?attacks|thefts|heists|hacks|raids|robberies|intrusions|breaches|exploits|exchanges|banks|institutions|victims|companies|firms|protocols|platforms|bridges)\\b");
    private static final Pattern IN_SUM = Pattern.compile(
            "(?i)\\b(?:in total|a total of|total(?:l?ing|led|ed|s)?|altogether|combined|in all|overall|cumulative(?:ly)?|add(?:s|ed)? up to|sum(?:s|med)? to|in aggregate)\\b");

    private SingleIncident() {}

    static boolean isPlural(SentenceText clause) {
        return clause.says(PLURAL);
    }

    static boolean isSum(SentenceText clause) {
        return clause.says(IN_SUM);
    }

    static boolean isOne(SentenceText clause, ReferenceLists lists) {
        return clause.says(ONE_VICTIM) || clause.says(ONE_ATTACK) || clause.says(OWN) || isOfNamed(clause, lists);
    }

    /** Whether it is about somebody named, who is no state, no actor and no place. */
    static boolean isOfNamed(SentenceText clause, ReferenceLists lists) {
        return names(clause, NAMED, lists) || names(clause, SUFFERER, lists) || names(clause, SUBJECT, lists);
    }

    /** A sum of one month or one day, with no number of incidents beside it, is the loss of one more often than not. */
    static boolean isShort(DateInterval days) {
        return days.precision() == Precision.DAY || days.precision() == Precision.MONTH;
    }

    private static boolean names(SentenceText clause, Pattern pattern, ReferenceLists lists) {
        for (Matcher m = pattern.matcher(clause.words()); m.find(); ) {
            String name = m.group(1).replaceAll("'s?$", "");
            boolean plural = !name.contains(" ") && name.endsWith("s") && pattern != NAMED;
            if (!plural && !NO_NAME.matcher(name).matches() && !isPlaceOrActor(name, lists)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlaceOrActor(String name, ReferenceLists lists) {
        Reading<?> country = lists.country(name);
        Reading<?> actor = lists.actor(name);
        return country.problem().isEmpty() && country.doubt().isEmpty()
                || !actor.doubt().startsWith("is not in the list");
    }
}
