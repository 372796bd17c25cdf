package org.counterfoil.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the victim in the title of an incident: <i>KuCoin hack</i>, <i>XYZ Finance - Flash Loan Attack</i>, <i>Foo loses $5
 * million</i>. Lists that are made for readers head their rows so. What is no title stays as it is.
 */
final class IncidentTitle {

    private static final String EVENT = "(?:hack|exploit|heist|theft|attack|incident|breach|rekt|rug[ -]?pull|robbery"
            + "|exit[ -]scam|flash[ -]?loan|re-?entrancy|manipulation|compromise|drain|leak|vulnerability|post[ -]?mortem)";
    private static final String KIND = "(?:flash[ -]?loan|price|oracle|price oracle|governance|re-?entrancy|hot wallet"
            + "|private key|key|smart contract|front[ -]?end|dns|phishing|access control|logic|infinite mint|insider|cyber"
            + "|crypto|security|data|supply chain)";
    private static final String NUMBER = "(?:\\s+#?(?:\\d{1,2}|i{1,3}|iv))?";
    private static final String ORDINAL = "(?:(?:first|second|third|fourth|fifth|\\d(?:st|nd|rd|th))\\s+)?";

    /** Attack on Bithumb; a capital begins the name, so that <i>attack on users</i> is none. */
    private static final Pattern AGAINST = Pattern.compile(
            "^(?i:(?:the\\s+)?" + ORDINAL + "(?:" + KIND + "\\s+)?(?:(?:hack|exploit|breach|robbery)\\s+(?:of|at)"
                    + "|(?:attack|heist|incident)\\s+(?:on|against|at)|theft\\s+(?:from|at))\\s+(?:the\\s+)?)"
                    + "(?<victim>\\p{Lu}.*)$");
    /** The second Bithumb hack: what numbers an event is no part of the name, if an event follows. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)^(?:the\\s+)?" + ORDINAL + "(?=\\S)");

    private static final List<Pattern> AFTER = List.of(
            Pattern.compile("(?i)(?:\\s+[-\\u2013\\u2014|]+|:)\\s+(?=[^-]*\\b" + EVENT + "(?:s|ed|ing)?\\b).*$"),
            Pattern.compile("(?i)\\s+(?:(?:was|were|is|gets?|got|has been|had been)\\s+)?"
                    + "(?:hacked|exploited|attacked|drained|robbed|breached|compromised|rekt|rugged|rug[ -]?pull(?:ed|s)"
                    + "|hit (?:by|with)|falls victim|fell victim"
                    + "|(?:suffers|suffered|reports|discloses|confirms)\\s+(?:an?|the|\\$)"
                    + "|(?:loses|lost)\\s+(?:[a-z~>]+\\s+){0,2}[~>]?[$\\u20ac\\u00a3]?\\d)(?=\\W|\\d|$).*$"),
            Pattern.compile("(?i)(?:['\\u2019]s)?(?:\\s+" + KIND + ")*\\s+" + EVENT + "s?" + NUMBER + "$"));

    private static final Pattern EVENT_ALONE = Pattern.compile("(?i)(?:" + KIND + "|" + EVENT + ")");

    private IncidentTitle() {}

    /** The victim that a title names; the text itself where it is no title. */
    static String victim(String text) {
        String stripped = text.strip();
        Matcher against = AGAINST.matcher(stripped);
        String rest = against.matches() ? against.group("victim") : stripped;
        for (Pattern after : AFTER) {
            rest = after.matcher(rest).replaceFirst("").strip();
        }
        return rest.equals(stripped) ? text : named(rest, text);
    }

    private static String named(String rest, String text) {
        String victim = NUMBERED.matcher(rest).replaceFirst("").strip();
        return NameKey.of(victim).isEmpty() || EVENT_ALONE.matcher(victim).matches() ? text : victim;
    }
}
