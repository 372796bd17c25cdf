package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a date in a sentence is that of the deed: it is where the deed governs it, and not where another verb does (<i>was
 * arrested in June</i>, <i>founded in 2014</i>), nor where either may.
 */
final class ProseDeedDate {

    private static final Pattern BREAK = Pattern.compile(",(?! ?\\d)|;|:| - |[()]");
    private static final Pattern BEFORE_NOUN = Pattern.compile(
            "(?i)^(?:'s)? (?:[\\p{L}.-]+ ){0,3}?(?:cyber-?)?(?:attack|hack|heist|theft|breach|robbery|raid|exploit|intrusion)\\b.*");
    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(?:launch|listing|founding|arrest|trial|election|sale|merger|meeting|hearing|indictment|conviction|sentencing|bankruptcy|collapse"
                    + "|crash|audit|discovery|disclosure|announcement|release|review|notice|filing|post|blog|tweet|letter|interview|complaint|lawsuit"
                    + "|investigation|anniversary|acquisition|settlement|upgrade|migration|closure|return|seizure|recovery)\\b");

    private ProseDeedDate() {}

    /** @param from where the date begins, 0-based; @param to behind its last character */
    static boolean isOfTheDeed(String words, int from, int to) {
        if (BEFORE_NOUN.matcher(words.substring(to)).matches()) {
            return true;
        }
        int begin = segment(words, from);
        List<ProseVerbs.Verb> before = ProseVerbs.in(words.substring(0, from)).stream()
                .filter(verb -> verb.from() >= begin)
                .toList();
        if (before.isEmpty()) {
            return EVENT.matcher(words.substring(begin, from))
                            .results()
                            .findAny()
                            .isEmpty()
                    && leading(words, begin == 0 ? to : 0)
                            .map(ProseVerbs.Verb::deed)
                            .orElse(true);
        }
        ProseVerbs.Verb last = before.get(before.size() - 1);
        boolean another =
                before.stream().anyMatch(verb -> !verb.noun() && verb.from() < last.from() && !isOfOneDeed(verb, last));
        return last.deed()
                && !(another && (last.loose() || last.noun()))
                && !EVENT.matcher(words.substring(last.to(), from)).find();
    }

    /** <i>Tried to steal</i>, <i>were hacked in a theft</i>: verbs of one deed do not compete for its date. */
    private static boolean isOfOneDeed(ProseVerbs.Verb verb, ProseVerbs.Verb last) {
        return verb.deed() && !(last.loose() && !verb.loose());
    }

    private static Optional<ProseVerbs.Verb> leading(String words, int from) {
        return ProseVerbs.in(words).stream().filter(verb -> verb.from() >= from).findFirst();
    }

    private static int segment(String words, int at) {
        int begin = 0;
        for (Matcher stop = BREAK.matcher(words).region(0, at); stop.find(); ) {
            begin = stop.end();
        }
        return begin;
    }
}
