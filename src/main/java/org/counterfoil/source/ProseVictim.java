package org.counterfoil.source;

import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.Name;

/**
 * To whom the one incident of a sentence was done.
 *
 * @param words as they stand in the sentence
 * @param country of the victim, where the sentence says so
 */
record ProseVictim(Name name, String words, Optional<Country> country) {

    private static final String NAME =
            "((?:\\p{Lu}[\\p{L}\\p{N}.&-]*)(?: (?:(?:of(?: the)?|de|du|da|del|for) )?\\p{Lu}[\\p{L}\\p{N}.&-]*)*)";
    private static final String KIND =
            "(?:exchange|bank|company|firm|platform|protocol|bridge|project|game|wallet|casino|lender|marketplace|operator|service|provider|manager|custodian)";
    private static final String DEED =
            "(?:attack|cyber-?attack|hack|heist|theft|breach|robbery|raid|exploit|intrusion)";

    /** What is done to a name, and what a name suffers. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:hacked|hit|attacked|breached|robbed|targeted|drained|exploited|compromised|infiltrated|raided|looted) (?:the )?"
                    + "|\\b(?:stole|stolen|stealing|steal|took|taken|take|drained|siphoned|transfer(?:red)?|withdrew|withdrawn|looted|theft|thefts|missing|moved|made off|got away) (?:[^;.]{0,70}? )?(?:from|at) (?:the )?"
                    + "|\\b" + DEED + " (?:on|of|at|against) (?:the )?"
                    + "|\\b" + KIND + " (?:called |named )?(?=\\p{Lu}))"
                    + NAME);

    private static final Pattern SUFFERER = Pattern.compile(
            "(?:^|, |: |'s |\\b\\d{4},? |\\b(?:said|says|reported|when|that|as|after|and) )(?:the )?" + NAME
                    + "(?:,[^,]{2,60},)? (?:lost|suffered|was (?:\\p{L}+ )?(?:hacked|robbed|hit|breached|attacked|drained|exploited|compromised)|has lost|had lost|recovered|got back)\\b");
    private static final Pattern OWNER = Pattern.compile(
            NAME
                    + "'s? (?:[\\p{L}-]+ ){0,2}(?:wallets?|network|servers?|systems?|bridge|customers|users|accounts?|vaults?|pools?|smart contract)\\b");
    private static final Pattern BEFORE_DEED = Pattern.compile("\\b[Tt]he " + NAME + " " + DEED + "\\b");
    private static final Pattern DESCRIBED = Pattern.compile(
            "\\b([Aa]n? (?:[\\p{L}-]+ ){0,4}?" + KIND
                    + "(?: in (?!January|February|March|April|May|June|July|August|September|October|November|December|Q\\d)\\p{Lu}\\p{L}+)?)\\b(?! (?!in\\b|and\\b|was\\b|lost\\b|on\\b|had\\b)\\p{Ll})");
    private static final Pattern ANOTHER = Pattern.compile("(?:, [^,;]{2,30}){0,4},? and (?:the )?" + NAME
            + "(?! (?:was|lost|said|says|has|had|is|reported|suffered)\\b)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:He|She|I|We|You|Who|This|That|These|Those|Both|Each|Every|Some|Many|Most|All|One|Two|Three|Several|Another|\\p{Lu}\\p{Ll}+(?:ers|ors|ants|ents)|Users|Clients|Banks|Exchanges|Victims|People|The|In|On|At|A|An|It|They|Its|Their|Hackers?|Attackers|Thieves|Police|Investigators|Officials|Authorities|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December|Early|Mid|Late|Spring|Summer|Autumn|Winter"
                    + "|U\\.?S\\.?|USD?|UN|UK|EU|BTC|ETH|XRP|Bitcoin|Ethereum|Ether|DeFi|Crypto(?:currenc\\p{L}+)?|Asian?|Europe(?:an)?|Africa|America)(?: .*)?");

    /** Empty where nobody is named or described, or two are named. */
    static Optional<ProseVictim> in(SentenceText sentence, ReferenceLists lists) {
        TreeMap<String, ProseVictim> victims = new TreeMap<>();
        for (Pattern pattern : new Pattern[] {NAMED, SUFFERER, OWNER, BEFORE_DEED}) {
            for (Matcher m = pattern.matcher(sentence.words()); m.find(); ) {
                String words = m.group(1).replaceAll("(?:'s?|[.])$", "").replaceFirst("^The ", "");
                if (isName(words, lists) && isJoined(sentence.words().substring(m.end()), lists)) {
                    return Optional.empty();
                }
                if (isName(words, lists)) {
                    lists.victim(words)
                            .first()
                            .filter(name -> !name.anonymous())
                            .ifPresent(name -> victims.put(name.text(), of(name, words, sentence, lists)));
                }
            }
        }
        if (!victims.isEmpty()) {
            return victims.size() == 1 ? Optional.of(victims.firstEntry().getValue()) : Optional.empty();
        }
        return described(sentence, lists);
    }

    private static Optional<ProseVictim> described(SentenceText sentence, ReferenceLists lists) {
        TreeMap<String, ProseVictim> victims = new TreeMap<>();
        for (Matcher m = DESCRIBED.matcher(sentence.words()); m.find(); ) {
            String words = m.group(1);
            lists.victim(words)
                    .first()
                    .filter(Name::anonymous)
                    .ifPresent(name -> victims.put(name.text(), of(name, words, sentence, lists)));
        }
        return victims.size() == 1 ? Optional.of(victims.firstEntry().getValue()) : Optional.empty();
    }

    /** Whether another name stands beside this one: <i>Bithumb, Upbit and Coincheck</i>. */
    private static boolean isJoined(String behind, ReferenceLists lists) {
        Matcher next = ANOTHER.matcher(behind);
        return next.lookingAt() && isName(next.group(1), lists);
    }

    private static ProseVictim of(Name name, String words, SentenceText sentence, ReferenceLists lists) {
        return new ProseVictim(name, words, ProseCountries.ofOne(sentence, lists));
    }

    private static boolean isName(String words, ReferenceLists lists) {
        boolean place = lists.country(words).problem().isEmpty()
                && lists.country(words).doubt().isEmpty();
        boolean actor = !lists.actor(words).doubt().startsWith("is not in the list");
        return !NO_NAME.matcher(words).matches() && !place && !actor && !ProseCountries.isPeople(words);
    }
}
