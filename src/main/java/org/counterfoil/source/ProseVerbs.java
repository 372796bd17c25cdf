package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a sentence that say what happened, told by their form: those of the deed, and all others. */
final class ProseVerbs {

    private static final String ADVERBS = "(?:\\p{L}+ly |also |then |later |since |now |again |first |once )*";
    private static final String AUXILIARY = "(?:was|were|is|are|be|been|being|has|have|had|having|got)";

    /** What is done to the victim of a theft, and to few others. */
    static final String ROBBED = "hacked|breached|robbed|infiltrated";

    /** What is done to the victim of a theft, and to many others. */
    static final String STRUCK = "attacked|raided|hit|targeted|drained|exploited|struck|emptied|looted|compromised";

    static final String STOLEN = "stole|stolen|stealing|steal|siphoned";

    /** What is done to a victim, as {@code was hacked} has it behind a name. */
    static final String SUFFERED = "hacked|robbed|hit|breached|attacked|drained|exploited|compromised";

    /** What thieves do to a victim, as {@code hacked Upbit} has it before a name. */
    static final String DONE_TO = SUFFERED + "|targeted|raided|looted";

    /** Into possession, not into an event or an office. */
    static final String TOOK = "took(?! part| place| over)";

    /** What is done with the booty, and with much else. */
    static final String MOVED = "transferred|withdrew|moved|swept";

    static final String AWAY = "made off|got away";

    /** One theft or attack, as a noun. */
    static final String EVENT = "(?:cyber-?)?(?:attack|hack|heist|theft|breach|robbery|raid|exploit|intrusion)";

    private static final String DEED = ROBBED + "|" + STRUCK + "|" + STOLEN
            + "|took place|taken place|happened|occurred|steals"
            + "|took(?! (?:part|place|over|down|steps|note|control|care|credit|responsibility|a|an|the)\\b)|taken(?! (?:part|place|over|down|on|up|into|off|a|an)\\b)|take|takes|lost|lose|loses|suffered|penetrated|broke|broken|swiped|netted"
            + "|pocketed|tried|attempted|sought|failed|aimed|managed|gained|tricked|cost|costs"
            + "|involved|" + AWAY + "|grabbed|exfiltrated|pilfered|deployed|used|hijacked|forged|manipulated|fell";
    private static final String HELD =
            "alleged|suspected|believed|thought|accused|blamed|attributed|linked|tied|said|reported|estimated|valued";

    /** Forms that look like verbs and say nothing of their own. */
    private static final String NO_VERB =
            "based|named(?! (?:the|an?|it|two|three|several)\\b)|called|known|unnamed|unidentified|undisclosed|unspecified|unauthori[sz]ed|decentrali[sz]ed"
                    + "|centrali[sz]ed|automated|limited|so-called|related|backed|sponsored|affiliated|registered|located|headquartered|hundred|encrypted"
                    + "|wrapped|pegged|combined|united|unprecedented|sophisticated|coordinated|connected|indeed|speed|feed|need|shared|owned|run|organi[sz]ed"
                    + "|during|following|including|according|trading|gaming|hacking|mining|lending|banking|phishing|holding|building|missing|spending"
                    + "|staking|king|ring|string|morning|evening|nothing|something|anything|engineering|ongoing|beijing|using|worth|being|working";

    private static final String IRREGULAR =
            "took|taken|made|went|came|gave|sold|bought|paid|held|kept|left|led|rose|grew|began|brought|built|caught"
                    + "|chose|cut|dealt|did|does|do|drew|fled|flew|found|froze|frozen|hid|knew|known|laid|lent|meant|met|ran|saw|seen|sent|set|shut|spent|split"
                    + "|spoke|stood|told|threw|thrown|wrote|written|became|become|went|goes|remains|put|read|understood|paid|shown|given|gone|made up";

    private static final Pattern VERB = Pattern.compile("(?<![\\p{L}\\p{N}'-])(?:"
            + "(?<noun>(?:cyber-?)?(?:attacks?|hacks?|heists?|thefts?|breach(?:es)?|robber(?:y|ies)|raids?|exploits?|intrusions?|incidents?))"
            + "|(?<deed>" + DEED
            + "|taking|robbing|draining|losing|hacking|attacking|netting|siphoning|emptying)"
            + "|(?<moved>" + MOVED + "|withdrawn)"
            + "|(?<held>" + HELD + ")"
            + "|(?<none>" + NO_VERB + ")"
            + "|(?<auxiliary>" + AUXILIARY + ")(?= " + ADVERBS
            + "(?:(?:the |a )?(?:victim|target)|\\p{Ll}+ed|stolen|taken|lost|hit|broken|withdrawn|swept|" + AUXILIARY
            + "|"
            + IRREGULAR + ")\\b)"
            + "|(?<other>" + AUXILIARY + "|" + IRREGULAR + "|\\p{Ll}{2,}(?:ed|ing))"
            + ")(?![\\p{L}\\p{N}-])");
    private static final Pattern BEHIND_AUXILIARY =
            Pattern.compile(".*\\b" + AUXILIARY + " (?:not )?" + ADVERBS + "(?:been |being )?" + ADVERBS + "$");

    private ProseVerbs() {}

    /**
     * @param deed whether it tells of the deed itself
     * @param noun whether it is a noun: <i>the theft</i>
     * @param loose whether it may only describe something of another verb's: <i>moved coins stolen from</i>, <i>jailed for stealing</i>
     * @param from 0-based
     * @param to behind its last letter
     */
    record Verb(boolean deed, boolean noun, boolean loose, int from, int to) {}

    /** In the order of the text; what only says how sure somebody is, is left out. */
    static List<Verb> in(String words) {
        List<Verb> verbs = new ArrayList<>();
        for (Matcher m = VERB.matcher(words); m.find(); ) {
            boolean moved = m.group("moved") != null;
            boolean verb = m.group("deed") != null || m.group("other") != null || moved;
            boolean deed = m.group("other") == null && !(moved && ofBooty(verbs));
            if (verb || m.group("noun") != null) {
                verbs.add(new Verb(deed, !verb, deed && verb && isLoose(words, m), m.start(), m.end()));
            }
        }
        return verbs;
    }

    /** Whether it is something stolen before that is now moved on. */
    private static boolean ofBooty(List<Verb> before) {
        return before.stream().anyMatch(verb -> verb.loose() || verb.noun());
    }

    private static boolean isLoose(String words, Matcher m) {
        String verb = m.group();
        return verb.matches("stolen|taken|broken|withdrawn|\\p{L}+ing")
                && !BEHIND_AUXILIARY.matcher(words.substring(0, m.start())).matches();
    }
}
