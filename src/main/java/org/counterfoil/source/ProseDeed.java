package org.counterfoil.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence surely tells of a theft or an attack that took place. Money is lost in bad loans as well, police
 * raid, critics attack, and much is feared, planned and nearly done: such a sentence is left unread.
 */
final class ProseDeed {

    private static final Pattern UNREAL = Pattern.compile(
            "(?i)\\b(?:almost|nearly|narrowly|all but) (?!(?:all|half|an?|the|\\d|[$€£]|" + Numeral.WORDS
                    + ")\\b|[$€£\\d])\\p{L}+"
                    + "|\\b(?-i:may|might|can) (?:have (?=\\p{L}+ to\\b)|(?!have\\b|\\d|,)(?:\\p{L}+ly )?\\p{Ll})|\\bcould have\\b"
                    + "|\\b(?:threaten\\p{L}*|plot(?:s|ted|ting)?|conspir\\p{L}+|intend\\p{L}*|planned|plans?|planning|hop(?:ed|es|ing)|wanted|about to"
                    + "|rumou?r\\p{L}*|fear(?:s|ed|ing)?|speculat\\p{L}+|whether|unclear|unconfirmed|unproven|simulat\\p{L}+|drills?|exercise|rehears\\p{L}+"
                    + "|white-?[ -]?hats?|ethical|penetration test\\p{L}*|refus\\p{L}+|mistaken(?:ly)?|claims? to have|boast\\p{L}*|fictional|novel|film|movie"
                    + "|supposed(?:ly)?|in theory|in case|at risk|risks?|vulnerable to|protect\\p{L}*|prevent\\p{L}*|insur\\p{L}+|cover(?:s|ed) (?:losses|theft)"
                    + "|repeat of|similar to|as (?:big|large) as|like the one|accident\\p{L}*|by (?:error|mistake)|in error)\\b");

    /** What costs money and is no theft. */
    private static final Pattern OTHER_LOSS = Pattern.compile(
            "(?i)\\b(?:bad|unpaid|failed|defaulted|risky) (?:loans?|debts?|bets?|trades?|investments?)|\\btrad(?:es?|ing) loss\\p{L}*|\\b(?:in|on|from|of) (?:[\\p{L}-]+ )?"
                    + "(?:loans?|trades|trading|bets|fees|revenues?|sales|commissions?|interest|taxes|fines|investments?|deposits|lawsuits?|penalt(?:y|ies)|damages|volatility"
                    + "|market (?:value|cap\\p{L}*)|value|wages|turnover|ether staking|gambling|speculation|futures|derivatives|mining|business|profits?|earnings)\\b"
                    + "|\\b(?:default(?:s|ed|ing)?|bankrupt\\p{L}*|insolven\\p{L}+|lawsuit|fire|flood|earthquake|collapse[ds]?|crash(?:ed)?|liquidat\\p{L}+|write-?offs?"
                    + "|wr(?:ote|itten|iting) off|write-?downs?|impairments?|depreciat\\p{L}+|devaluat\\p{L}+|depegg?\\p{L}*|accounting|bookkeeping|mismanage\\p{L}*|embezzl\\p{L}+"
                    + "|ponzi|pyramid|misplac\\p{L}+|forgot\\p{L}*|power cut|outage|bank run|run on|market value|licen[cs]e|share price|shares|access to|contact"
                    + "|forgotten|rug ?-?pull|exit scam|tax\\p{L}*|bid|fraud)\\b|\\bexchanges? (?:failed|collapsed|closed|folded)\\b");

    /** Words of a theft that leave no doubt. */
    private static final Pattern THEFT = Pattern.compile(
            "(?i)\\b(?:hack\\p{L}*|cyber\\S*|attack(?:s|ers?|ed)?|thefts?|thie(?:f|ves)|st(?:ole|olen|eal|ealing)|heists?|robb\\p{L}+|breach\\p{L}*|intru\\p{L}+|compromis\\p{L}+"
                    + "|phish\\p{L}+|malware|siphon\\p{L}*|drain\\p{L}*|exploit\\p{L}*|flash loans?|made off|got away|getting away|loot\\p{L}*|criminals?|broke into|stealing|forged"
                    + "|private keys?|emptied|taken from|broken? into|SIM-?swap\\p{L}*|trojan|spyware|backdoor|insider)\\b");

    private static final Pattern DOER = Pattern.compile(
            "(?i)\\b(?:hack\\p{L}*|attackers?|thie(?:f|ves)|robbers?|criminals?|cyber\\p{L}*|intruders?|groups?|gangs?|actors?|perpetrators?|burglars?|crew|team|unit|operatives|exploiters?"
                    + "|insiders?|founders?|employees?|spies|agents|they|who|that|which|and|but|Lazarus|North Koreans?|DPRK|Pyongyang|regime|unknown (?:persons?|people|men)|someone|somebody"
                    + "|brothers|men|man|APT\\d+|UNC\\d+|malware|ransomware|to|it|have|had|has|or|then)(?:,[^,]*,)? (?:\\p{L}+ly |also |later |first |then |again )*$");
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "(?<!-)\\b(?:" + ProseVerbs.STRUCK + "|" + ProseVerbs.MOVED + "|" + ProseVerbs.TOOK + ") (?!by\\b)");
    private static final Pattern PASSIVE = Pattern.compile(
            "(?i).*\\b(?:was|were|been|being|is|are|be|got|get) (?:\\p{L}+ly |also |later |then |again |first )*$");
    private static final Pattern BY = Pattern.compile("\\b(?:hacked|taken|moved|" + ProseVerbs.STRUCK
            + ")(?: \\p{L}+ly)?(?: (?:from|at|out of) [^,;]{0,40}?)? (?:by|with) (?!\\d)((?:[\\p{L}\\p{N}-]+ ?){1,5})");

    private static final Pattern PLACE_OR_TIME = Pattern.compile(" (?:in|on|from|at|during|for|of|since)\\b.*");

    /** Words that may stand beside a bare loss. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)(?:lost|loses?|losing|suffered|suffers?|an?|the|of|de|du|da|del|for|about|nearly|some|more|than|at|least|up|to|over|around|almost|approximately|roughly|as|much|well|under|less"
                    + "|in|on|from|its|their|had|has|have|was|were|it|and|by|be|worth|coins?|tokens?|funds?|assets?|crypto\\p{L}*|digital|virtual|currenc(?:y|ies)|money|customers?|users?|clients?"
                    + "|hot|cold|wallets?|accounts?|reserves|all|half|night|morning|weekend|day|same|single|total|estimated|then|later|recovered|returned|retrieved|got|back|taken|took|of which|which"
                    + "|back|this|that|early|late|mid|year|month|first|second|third|fourth|quarter|summer|spring|autumn|winter|alone|time|or|also|belonging|exchange|bank|company|firm|based|another"
                    + "|alleged|allegedly|reportedly|possibly|suspected|million|billion|thousand|dollars|won|yen|euros?|pounds?|bitcoins?|ether|bitcoin|stablecoins?|value|between|"
                    + Numeral.WORDS + "|owner|owners|rightful)");

    private static final Pattern ASIDE = Pattern.compile(",[^,]{0,60},");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}.' -]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** No name, and no figure. */
    private static final Pattern COMMON = Pattern.compile("([\\p{Ll}'-]+)[.]?");

    private ProseDeed() {}

    /** @param sentence without the words that say who speaks */
    static boolean isSure(SentenceText sentence, ReferenceLists lists) {
        String words = sentence.words();
        return !sentence.says(UNREAL)
                && !sentence.says(OTHER_LOSS)
                && isDoneByThieves(words, lists)
                && (sentence.says(THEFT) || isActor(words, lists) || isPlain(words));
    }

    /** Whether it tells of what might be, was feared or nearly came. */
    static boolean isUnreal(SentenceText sentence) {
        return sentence.says(UNREAL);
    }

    /** Whether what is lost there was surely lost to thieves. */
    static boolean isTheft(SentenceText sentence, ReferenceLists lists) {
        return !sentence.says(OTHER_LOSS) && (sentence.says(THEFT) || isActor(sentence.words(), lists));
    }

    private static boolean isDoneByThieves(String words, ReferenceLists lists) {
        for (Matcher verb = AMBIGUOUS.matcher(words); verb.find(); ) {
            String before = words.substring(0, verb.start());
            boolean done =
                    PASSIVE.matcher(before).matches() || DOER.matcher(before).find();
            if (!done && !isActor(before, lists)) {
                return false;
            }
        }
        for (Matcher by = BY.matcher(words); by.find(); ) {
            String doer = by.group(1);
            String who = PLACE_OR_TIME.matcher(doer).replaceAll("").strip() + " ";
            if (!DOER.matcher(who).find()
                    && !isActor(doer, lists)
                    && !THEFT.matcher(doer).find()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isActor(String words, ReferenceLists lists) {
        var actor = lists.actor(words);
        return !actor.values().isEmpty() && !actor.doubt().startsWith("is not in the list");
    }

    /** A bare loss is a theft where the sentence has no word that could make it anything else. */
    private static boolean isPlain(String words) {
        String rest = MARKS.matcher(ASIDE.matcher(words).replaceAll(" ")).replaceAll(" ");
        return BLANKS.splitAsStream(rest.strip())
                .map(COMMON::matcher)
                .filter(Matcher::matches)
                .allMatch(word -> PLAIN.matcher(word.group(1)).matches());
    }
}
