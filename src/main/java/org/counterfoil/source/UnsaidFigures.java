package org.counterfoil.source;

import java.util.List;
import java.util.regex.Pattern;

/** Figures that stand in a sentence without being stated by it: denied, asked, foreseen, compared, or a part of another. */
final class UnsaidFigures {

    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\b(?:denie[sd]|deny|denying|reject(?:s|ed)|refute[sd]?|dismiss(?:es|ed)|debunk\\w*|false(?:ly)?|untrue|wrong(?:ly)?|hoax|myth"
                    + "|would|will|might reach|could (?!have\\b)|if|unless|should|expect(?:s|ed)?|forecasts?|project(?:s|ed) to|plan(?:s|ned) to reach|predict(?:s|ed)?|aims? to|goal"
                    + "|suppose|imagine|hypothetical(?:ly)?|example of|for example|do you|rather than|instead of)\\b|\\?\\W*$");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:rose|risen|grew|grown|increas(?:e|ed|es|ing)|fell|fallen|drop(?:ped|s)?|declin(?:e|ed|es)|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|quadrupl\\w*|up from|down from|jump(?:ed|s)?|surg(?:e|ed)"
                    + "|compared (?:with|to)|tenfold|\\w+-?fold|times (?:more|as (?:much|many))|higher than|lower than|halved|exceeds? the|average|median|largest|biggest|worst|per (?:attack|incident|hack|theft|year|month))\\b");
    private static final Pattern NEGATION = Pattern.compile(
            "(?i)\\b(?:not|never|no|none|neither|nor|without|cannot|\\p{L}+n't)\\b(?! (?:only|fewer|less|more|just|later)\\b)[^,;:]*$");
    private static final Pattern PART = Pattern.compile(
            "(?i)\\b(?:includ(?:ing|es?|ed)|such as|among them|of which|of them|namely|notably|e\\.g\\.|the (?:largest|biggest|latest|first|last) (?:of which )?)[^;:]*$");
    private static final Pattern POINTER = Pattern.compile(
            "(?i)\\b(?:the|this|that|these|those|its|their|said|same)(?: (?:total|reported|stolen|alleged))? [~]?$");
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:said|says?|reported|found|claim(?:s|ed)?|announced|confirmed|admitted|showed|told|stated|estimates?|estimated|reports?|believes?|alleges?|alleged|known|appears) that $");
    private static final Pattern POINTED = Pattern.compile(
            "(?i)^(?: (?:figure|total|number|sum|estimate|mark|claim|theft|heist|hack|attack|loss|loot|haul|breach|exploit|incident|robbery|raid|question)s?\\b|-).*");
    private static final Pattern OF_ANOTHER =
            Pattern.compile("(?i)\\b(?:of|among) (?:the|these|those|that|this|its|their) [~]?$");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)\\b(?:solved|stopped|blocked|foiled|thwarted|prevented|repelled|averted|detected|defended against|after|following|since the|survived)(?: (?:about|some|more than|over|at least|nearly))? [~]?$"
                    + "|\\b(?:police|experts|officials|authorities|servers?|investigators|diplomats|agents|delegates|ministers|states|computers|accounts|offices|staff|users|lawyers|members|nationals|people|prosecutors|regulators|mixers)"
                    + " (?:from|in|across|of)(?: (?:about|some|more than|over|at least|nearly))? [~]?$|\\bactive in $");
    private static final Pattern RATE = Pattern.compile(
            "(?i)^ (?:a|per|each|every|for each) (?:day|week|month|year|quarter|attack|incident|hack|theft|bitcoin|coin|person|victim)\\b.*"
                    + "|^ (?:annually|monthly|daily|yearly|apiece|each)\\b.*");

    private UnsaidFigures() {}

    static boolean whole(SentenceText sentence) {
        return sentence.says(WHOLE);
    }

    /** <i>Of the $81 million, some $15 million</i>: what is said here hangs on a figure of another sentence. */
    static boolean hangsOnAnother(List<ProseFigure> figures, String words) {
        return figures.stream()
                .anyMatch(figure ->
                        OF_ANOTHER.matcher(words.substring(0, figure.from())).find());
    }

    static boolean comparison(SentenceText clause) {
        return clause.says(RELATIVE);
    }

    static boolean is(ProseFigure figure, String words) {
        String before = words.substring(0, figure.from());
        String after = words.substring(figure.to());
        boolean pointer = figure.measure().isAmount()
                && POINTER.matcher(before).find()
                && after.matches("(?i)^ (?:in |worth |from |of )?.*")
                && !before.matches("(?i).*\\b(?:by|of) $")
                && !TOLD.matcher(before).find();
        return NEGATION.matcher(before).find()
                || !figure.measure().isAmount() && OF_OTHERS.matcher(before).find()
                || PART.matcher(before).find() && !wonBack(before, after)
                || pointer
                || figure.measure().isAmount() && POINTED.matcher(after).matches()
                || RATE.matcher(after).matches();
    }

    /** A part that came back is a sum of its own kind, not a part of the loss. */
    private static boolean wonBack(String before, String after) {
        return before.matches("(?i).*\\bof which .*")
                && after.matches(
                        "(?i)^(?: was| were| has been| have been| had been)?(?: later| since)? (?:recovered|returned|frozen|seized|retrieved)\\b.*");
    }
}
