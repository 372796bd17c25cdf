package org.counterfoil.source;

import java.util.List;
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

    /** What is done to a name, and what a name suffers. */
    private static final Pattern NAMED =
            Pattern.compile("(?:\\b(?:broken? into|penetrated|gained access to|hacked into|infiltrated|"
                    + ProseVerbs.DONE_TO + ") (?:the )?"
                    + "|\\b(?:" + ProseVerbs.STOLEN + "|" + ProseVerbs.TOOK + "|" + ProseVerbs.AWAY
                    + "|taken|take|drained|transfer(?:red)?|withdrew|withdrawn|looted|theft|thefts|missing|moved) (?:(?:[^;.]|[.](?=\\d)){0,70}? )?(?:out of|from|at) (?:the )?"
                    + "|\\b" + ProseVerbs.EVENT + " (?:on|of|at|against) (?:the )?"
                    + "|\\bcost(?:ing)? (?:the )?(?=\\p{Lu}[^;]{1,60}? (?:[$€£]|\\d))"
                    + "|\\b" + KIND + " (?:called |named )?(?=\\p{Lu}))"
                    + NAME);

    private static final Pattern SUFFERER = Pattern.compile(
            "(?:^ *|  +|, |: |'s |\\b\\d{4},? |\\b(?:said|say|says|reported|when|that|as|after|and) )(?:the )?" + NAME
                    + "(?:,[^,]{2,60},| \\([^)]{2,60}\\)| in (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)? (?:probably |allegedly |reportedly |apparently |also |later |(?:is|was) (?:said|thought|believed|reported|alleged|suspected) to have |may have |might have )?(?:lost|suffered|fell (?:victim|prey) to|(?:was|became|been) (?:the |a )?(?:victim|target) of|(?:was|has been|had been|been) (?:\\p{L}+ )?(?:"
                    + ProseVerbs.SUFFERED
                    + ")|has lost|had lost|(?:foiled|thwarted|repelled|averted) (?:an?|the) (?:\\p{L}+ )?(?:attempt|attack|theft|heist|raid))\\b");
    private static final Pattern GETTING_BACK =
            Pattern.compile("(?:^|, |\\b\\d{4},? )" + NAME + " (?:has |had |later )?(?:recovered|got back|retrieved)\\b"
                    + "|\\b(?:hackers?|attackers?|thie(?:f|ves)|exploiters?|burglars?) (?:later |has |have |had )?(?:returned|gave back|sent back) [^;]{0,60}? to (?:the )?"
                    + NAME);
    private static final Pattern OWNER = Pattern.compile(
            NAME
                    + "'s? (?:[\\p{L}-]+ ){0,2}(?:wallets?|network|servers?|systems?|bridge|customers|users|accounts?|vaults?|pools?|smart contract)\\b");
    private static final Pattern OWNED = Pattern.compile(
            "\\b(?:wallets?|network|servers?|systems?|bridge|[Cc]ustomers|[Uu]sers|[Cc]lients|accounts?|vaults?|pools?|smart contract) (?:of|at|belonging to) (?:the )?"
                    + NAME);
    private static final Pattern BEFORE_DEED =
            Pattern.compile("\\b[Tt]he (?:" + ProseDates.DATE + " )?" + NAME + " " + ProseVerbs.EVENT + "\\b");
    private static final Pattern DESCRIBED = Pattern.compile(
            "\\b([Aa]n? (?:(?!(?:to|of|from|in|at|by|for|and|or|an?|the|with|on|that|which)\\b)[\\p{L}-]+ ){0,4}?"
                    + KIND
                    + "(?: in (?!January|February|March|April|May|June|July|August|September|October|November|December|Q\\d)(?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)?)\\b(?! (?!in\\b|and\\b|was\\b|lost\\b|on\\b|had\\b)\\p{Ll})");
    private static final Pattern BEFORE_VICTIM =
            Pattern.compile("(?i)\\b(?:from|at|on|against|of|into|out of|" + ProseVerbs.DONE_TO + ") $");
    private static final Pattern BEHIND_VICTIM =
            Pattern.compile("(?:,[^,]{2,60},)? (?:(?:was|were|has been|had been) (?:\\p{L}+ )?(?:" + ProseVerbs.SUFFERED
                    + ")|(?:has |had )?lost|(?:has |had )?suffered|(?:has |had )?recovered|got back)\\b");
    private static final Pattern ANOTHER = Pattern.compile(
            "(?:, [^,;]{2,30}){0,4}(?:,? and|,? or|,? nor|, then| as well as| along with| together with| &|/) (?:the )?"
                    + NAME + "(?! (?:was|lost|said|says|has|had|is|reported|suffered)\\b)");
    private static final Pattern OTHERS = Pattern.compile(
            ",? (?:and|or|as well as|along with) (?:(?!was|were|had|has|its?\\b)[\\p{L}\\d]+ ){1,4}?(?:others|exchanges?|firms?|compan(?:y|ies)|banks?|platforms?|protocols?|partners?|victims)\\b");
    private static final Pattern PERSON = Pattern.compile(
            "(?i)(?:'s?)? (?:co-?)?(?:founder|owner|chief|director|boss|chairman|president|employee|insider|investor|customer|user|spokes\\p{L}+|rival|competitor|partner|subsidiary|parent|affiliate|office|branch|arm|unit|division)\\b(?!s)");
    private static final Pattern TOLD_BY_ANOTHER = Pattern.compile("\\b(?:said|says|reported|announced|confirmed)\\b");

    /** A speaker without anybody beside it: what <i>Anna Roe, who runs Upbit, said</i> of <i>it</i> is not of her. */
    private static final String OPENING = "(?:[IO]n [^,]{4,30},? )?(?:[Tt]he )?(?:" + KIND + " )?";

    private static final String JOINING = "(?:de|du|da|del|della|di|of|la|the|and|for|van|von)\\b";

    private static final Pattern OF_ITSELF = Pattern.compile(
            "\\b[Ii]t (?:had |has )?(?:lost|been (?:hacked|robbed|attacked|breached)|was (?:hacked|robbed|attacked|breached)|suffered)\\b"
                    + "|\\b(?:from|at) it(?:s (?:hot |cold )?(?:wallets?|customers|users))?\\b(?! was)|^ *(?:losing|the (?:theft|loss) of (?!its))\\b|\\bits (?:hot |cold )?(?:wallets?|systems?|servers?|network)(?: in\\b|[.,]| and\\b| (?:had been|was|were|has been)\\b)");
    private static final Pattern FIRST = Pattern.compile(NAME + ",? (?:and|or|nor|&) (?:the )?$");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:He|She|I|We|You|Who|This|That|These|Those|Both|Each|Every|Some|Many|Most|All|One|Two|Three|Several|Another|\\p{Lu}\\p{Ll}+(?:ers|ors|ants|ents)|Users|Clients|Banks|Exchanges|Victims|People|The|In|On|At|A|An|It|They|Its|Their|Hackers?|Attackers|Thieves|Police|Investigators|Officials|Authorities|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December|Early|Mid|Late|Spring|Summer|Autumn|Winter"
                    + "|U\\.?S\\.?|USD?|UN|UK|EU|BTC|ETH|XRP|Bitcoin|Ethereum|Ether|DeFi|Crypto(?:currenc\\p{L}+)?|Asian?|Europe(?:an)?|Africa|America)(?: .*)?");

    /** Empty where nobody is named or described, or two are named. */
    static Optional<ProseVictim> in(SentenceText sentence, ReferenceLists lists) {
        for (List<Pattern> phrases :
                List.of(List.of(NAMED, SUFFERER, OWNER, OWNED, BEFORE_DEED), List.of(GETTING_BACK))) {
            Optional<TreeMap<String, ProseVictim>> victims = named(sentence, phrases, lists);
            if (victims.isEmpty() || victims.get().size() > 1) {
                return Optional.empty();
            }
            if (victims.get().size() == 1) {
                return Optional.of(victims.get().firstEntry().getValue());
            }
        }
        return described(sentence, lists);
    }

    /** The speaker, where it tells of itself: <i>Bitmart said that it had lost</i>. */
    static Optional<ProseVictim> speaking(ProseSpeaker speaker, ReferenceLists lists) {
        boolean own = speaker.rest().says(OF_ITSELF)
                && !speaker.rest().says(TOLD_BY_ANOTHER)
                && isName(speaker.name(), lists)
                && Pattern.compile(OPENING + Pattern.quote(speaker.name()) + " (?!" + JOINING + ")\\p{Ll}")
                        .matcher(speaker.rest().quote())
                        .lookingAt();
        return !own
                ? Optional.empty()
                : lists.victim(speaker.name())
                        .first()
                        .filter(name -> !name.anonymous())
                        .map(name -> of(name, speaker.name(), speaker.rest(), lists));
    }

    /** By their main names; empty where one of them stands in a list of several. */
    private static Optional<TreeMap<String, ProseVictim>> named(
            SentenceText sentence, List<Pattern> phrases, ReferenceLists lists) {
        TreeMap<String, ProseVictim> victims = new TreeMap<>();
        for (Pattern phrase : phrases) {
            for (Matcher m = phrase.matcher(sentence.words()); m.find(); ) {
                String words = (m.group(1) == null ? m.group(2) : m.group(1))
                        .replaceAll("(?:'s?|[.])$", "")
                        .replaceFirst("^(?:The |\\p{Lu}[\\p{L}.]+-based )", "");
                boolean name = isName(words, lists);
                if (name
                        && (isInDoubt(sentence.words().substring(m.end()), lists)
                                || isSecond(
                                        sentence.words().substring(0, m.start(m.group(1) == null ? 2 : 1)), lists))) {
                    return Optional.empty();
                }
                lists.victim(words)
                        .first()
                        .filter(victim -> name && !victim.anonymous())
                        .ifPresent(victim -> victims.put(victim.text(), of(victim, words, sentence, lists)));
            }
        }
        return Optional.of(victims);
    }

    private static Optional<ProseVictim> described(SentenceText sentence, ReferenceLists lists) {
        TreeMap<String, ProseVictim> victims = new TreeMap<>();
        boolean sure = true;
        for (Matcher m = DESCRIBED.matcher(sentence.words()); m.find(); ) {
            String words = m.group(1);
            boolean suffers = BEFORE_VICTIM
                            .matcher(sentence.words().substring(0, m.start()))
                            .find()
                    || BEHIND_VICTIM
                            .matcher(sentence.words().substring(m.end()))
                            .lookingAt();
            sure &= suffers;
            lists.victim(words)
                    .first()
                    .filter(Name::anonymous)
                    .ifPresent(name -> victims.put(name.text(), of(name, words, sentence, lists)));
        }
        return sure && victims.size() == 1 ? Optional.of(victims.firstEntry().getValue()) : Optional.empty();
    }

    /** Whether another name stands beside this one (<i>Bithumb, Upbit and Coincheck</i>), or it is that of somebody's firm. */
    private static boolean isInDoubt(String behind, ReferenceLists lists) {
        Matcher next = ANOTHER.matcher(behind);
        return OTHERS.matcher(behind).lookingAt()
                || next.lookingAt() && isName(next.group(1), lists)
                || PERSON.matcher(behind).lookingAt();
    }

    /** <i>Upbit and</i> Bithumb. */
    private static boolean isSecond(String before, ReferenceLists lists) {
        Matcher first = FIRST.matcher(before);
        return first.find() && isName(first.group(1), lists);
    }

    private static ProseVictim of(Name name, String words, SentenceText sentence, ReferenceLists lists) {
        return new ProseVictim(name, words, ProseCountries.ofVictim(sentence.words(), words, lists));
    }

    private static boolean isName(String words, ReferenceLists lists) {
        boolean place = lists.country(words).problem().isEmpty()
                && lists.country(words).doubt().isEmpty();
        boolean actor = !lists.actor(words).doubt().startsWith("is not in the list");
        return !NO_NAME.matcher(words).matches() && !place && !actor && !ProseCountries.isPeople(words);
    }
}
