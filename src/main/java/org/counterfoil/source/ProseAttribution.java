package org.counterfoil.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Attribution;

/** To whom a sentence attributes its one deed: only who does it there, or is said to be behind it; a name alone is none. */
final class ProseAttribution {

    private static final Pattern DOUBTED = Pattern.compile(
            "(?i)\\b(?:doubt\\p{L}*|rul(?:e[sd]?|ing) out|disput\\p{L}+|clear(?:ed|s) (?:of|the)|resembl\\p{L}+|similar\\p{L}*|copycats?|imitat\\p{L}+|pretend\\p{L}*"
                    + "|pos(?:ed|ing) as|others|former|ex-members?|rather than|unlike|instead|either|or the|whether|mistaken\\p{L}*|wrongly|first blamed|initially)\\b");
    private static final Pattern BLAMED = Pattern.compile(
            "(?i)\\b(?:attribut(?:ed?|es|ing)|linked|links|linking|tied|ties|tying|blam(?:ed?|es|ing)|trac(?:ed|es|ing)|ascrib(?:ed|es)|pinn(?:ed|ing)|suspect(?:s|ed)?|accus(?:ed|es|ing)"
                    + "|responsible|behind|work(?:ed|ing)? (?:for|of)|hands? of|went to|bore the \\p{L}+|nam(?:ed|es|ing)|identified|charged)\\b([^;:]*)");
    private static final Pattern BY = Pattern.compile("(?i)\\bby ([^,;:]{2,80})");
    private static final Pattern DOER = Pattern.compile("([^,;:]{2,120}?)\\b(?<!\\b(?:was|were|been|being|is|are) )(?:"
            + ProseVerbs.ROBBED + "|" + ProseVerbs.STRUCK + "|" + ProseVerbs.STOLEN + "|" + ProseVerbs.MOVED + "|"
            + ProseVerbs.AWAY + "|took|taken|take|broke into|transfer)\\b");
    private static final Pattern BEHIND = Pattern.compile(
            "([^,;:]{2,80}?) (?:has been|have been|had been|was|were|is|are) (?:also |widely )?(?:blamed|held responsible|accused|behind|responsible|suspected)\\b");
    private static final Pattern LOST_TO =
            Pattern.compile("\\b(?:lost|losing|fell victim|fell prey)\\b[^;,]{0,60}? to ([^,;]{2,60})");
    private static final Pattern IS = Pattern.compile(
            "(?i)\\b(?:hackers?|attackers?|thie(?:f|ves)|robbers|culprits?|perpetrators?|group)\\b[^,;:]* (?:was|were|is|are) ((?:a |the )?[^,;:]{2,40})$");
    private static final Pattern APPOSITION = Pattern.compile(",[^,;]{2,60},");
    private static final Pattern ANOTHER_EVENT =
            Pattern.compile("(?i)\\b(?:after|before|when|while|since|as|like|that of|than|whom|helped|put)\\b");

    private ProseAttribution() {}

    /**
     * @param sentence all of it, with who speaks
     * @param rest without who speaks
     * @param victim as the sentence names it
     */
    static List<Attribution> of(SentenceText sentence, SentenceText rest, String victim, ReferenceLists lists) {
        if (sentence.says(DOUBTED)) {
            return List.of();
        }
        StringBuilder said = new StringBuilder();
        collect(said, BLAMED, sentence.words());
        collect(said, BEHIND, rest.words());
        String main = main(rest.words(), victim);
        collect(said, BY, main);
        collect(said, LOST_TO, main);
        collect(said, IS, main.strip().replaceAll("[.]$", ""));
        for (Matcher doer = DOER.matcher(main); doer.find(); ) {
            if (!ANOTHER_EVENT.matcher(doer.group(1)).find()) {
                said.append(doer.group(1)).append(" ; ");
            }
        }
        return said.toString().isBlank() ? List.of() : ProseActor.named(SentenceText.of(said.toString()), lists);
    }

    /** The part of the sentence that the victim stands in, and a part behind it that begins with <i>by</i>. */
    private static String main(String words, String victim) {
        String plain = APPOSITION.matcher(words).replaceAll(" ");
        StringBuilder main = new StringBuilder();
        for (String part : plain.split(",(?! ?\\d)|;|:")) {
            if (part.contains(victim) || part.matches("(?i) *(?:\\p{L}+ly |possibly |perhaps )?by .*")) {
                main.append(part).append(' ');
            }
        }
        return main.isEmpty() ? plain : main.toString();
    }

    private static void collect(StringBuilder said, Pattern phrase, String words) {
        for (Matcher found = phrase.matcher(words); found.find(); ) {
            String part = found.group(1);
            if (!ANOTHER_EVENT
                    .matcher(part.length() > 40 ? part.substring(0, 40) : part)
                    .find()) {
                said.append(part).append(" ; ");
            }
        }
    }
}
