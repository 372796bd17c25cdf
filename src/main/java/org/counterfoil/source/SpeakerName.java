package org.counterfoil.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name in the words that introduce a speaker: {@code the South Korean security firm Cuvepia} is Cuvepia. */
final class SpeakerName {

    private static final Pattern ASIDE = Pattern.compile(
            "^(?:[Ii]n|[Oo]n|[Ee]arlier|[Ll]ast|[Tt]his|[Hh]owever|[Mm]eanwhile|[Ff]or)\\b[^,]*, |\\([^)]*\\)");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|a|an|its|their|another|one|The|A|An|Its|Their|Another|One) ");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.&-]*(?: (?:(?:of(?: the)?|for|and|&) )?\\p{Lu}[\\p{L}\\p{N}.&-]*)*");
    private static final Pattern DESCRIBED = Pattern.compile(
            "\\b(?:firm|company|agency|newspaper|paper|group|provider|outlet|daily|analyst|analysts|researcher|researchers|by|from|at|site|tracker|service|lab) (?=\\p{Lu})");
    private static final Pattern TIME =
            Pattern.compile("\\b(?:January|February|March|April|May|June|July|August|September"
                    + "|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern SOMEWHERE = Pattern.compile(
            "(?i)(?:.*, )?(?:the |local )?(?:[\\p{L}-]+ )?(?:investigators|officials|experts|analysts|prosecutors|police|authorities|a court|courts?|judges?) (?:in|of) .*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:investigators|officials|researchers|experts|analysts|prosecutors|police|authorities"
                    + "|sources|reports?|studies|study|it|they|he|she|we|others|some|both|diplomats|prosecutor|observers|security)");

    private SpeakerName() {}

    /** Whether the words name somebody who could speak; one may speak without a name of their own: then {@link #of} is empty. */
    static boolean isSpeaker(String who) {
        return !of(who).isEmpty()
                || SOMEWHERE.matcher(who).matches()
                || NOBODY.matcher(plain(who).replaceAll(".* ", "")).matches();
    }

    static String of(String who) {
        if (SOMEWHERE.matcher(who).matches()) {
            return "";
        }
        String words = TIME.matcher(plain(who)).replaceAll("");
        Matcher described = DESCRIBED.matcher(words);
        String tail = described.find() ? words.substring(described.end()) : words;
        Matcher name = NAME.matcher(tail);
        while (name.find()) {
            String found = name.group().replaceAll("[.-]+$", "");
            if (!NOBODY.matcher(found).matches()) {
                return found;
            }
        }
        return "";
    }

    private static String plain(String who) {
        return ARTICLE.matcher(ASIDE.matcher(who.strip()).replaceAll("").strip())
                .replaceAll("")
                .strip();
    }
}
