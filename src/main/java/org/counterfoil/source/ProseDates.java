package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.DateInterval;

/** Dates as running text writes them. Which days they are, {@link Dates} says. */
final class ProseDates {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String PART =
            "(?:the )?(?:(?:very )?(?:early|mid|middle|late|beginning|start|end|summer|spring|autumn"
                    + "|fall|winter|(?:first|second|third|fourth|last) (?:half|quarter)|Q[1-4])(?: of|-in| in|-)? ?(?:the year )?)?";

    /** A year that is no number of anything else. */
    static final String YEAR = "(?<!/)(?:19|20)\\d\\d(?![\\d,.]\\d|\\p{L}|-\\d\\d\\d?(?!\\d))";

    /** A date with its year. Without groups that capture; month names need their capital. */
    static final String DATE = "(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d(?![-\\d])|" + PART + "(?:(?:" + DAY + " )?" + MONTH
            + "(?: " + DAY + ",?|,)? (?:of )?)?" + YEAR + ")";

    /** The beginning of a span, which may leave its year to the end. */
    static final String BEGINNING =
            "(?:" + DATE + "|(?:early |mid-?|late )?(?:" + DAY + " )?" + MONTH + "(?: " + DAY + ")?)";

    private static final Pattern ARTICLE = Pattern.compile("\\bthe (?:year )?|\\bvery |,");
    private static final Pattern PREPOSITION = Pattern.compile(" (?:of|in) |-(?=\\d{4})");
    private static final Pattern NO_YEAR = Pattern.compile("(?s).*\\d{4}.*");

    private ProseDates() {}

    static Optional<DateInterval> read(String phrase, Notation notation) {
        Optional<DateInterval> asWritten = Dates.read(phrase.strip(), notation).first();
        return asWritten.isPresent()
                ? asWritten
                : Dates.read(plain(phrase), notation).first();
    }

    private static String plain(String phrase) {
        return PREPOSITION
                .matcher(ARTICLE.matcher(phrase).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static final Pattern ANY_DATE = Pattern.compile("\\b" + DATE);
    private static final Pattern NOT_OF_THE_DEED = Pattern.compile(
            "(?i)\\b(?:since|by|until|before|after|from|between|to|and|of a|the|or|on or (?:about|around))(?: at least)? $|\\d ?[-&] ?$"
                    + "|\\b(?:reported|published|dated|released|issued|said|told|announced|disclosed|revealed|confirmed|admitted|acknowledged|noticed|discovered|detected|found|learned|statement|report)(?: \\w+){0,2} $");

    private static final Pattern JOINED =
            Pattern.compile("(?: (?:or|and|to|through|until|till) (?:in |early |late )?| ?- ?)" + DATE);
    private static final Pattern THE_DEED = Pattern.compile("(?i)^ " + ProseVerbs.EVENT + "\\b");

    /**
     * The days that a sentence about one deed gives for it; those of its telling are left out.
     *
     * @param words without those that say who speaks; blanks in their place
     * @param sentence all of it
     */
    static List<DateInterval> days(String words, String sentence, Notation notation) {
        List<DateInterval> days = new ArrayList<>();
        for (Matcher date = ANY_DATE.matcher(words); date.find(); ) {
            boolean other =
                    NOT_OF_THE_DEED.matcher(sentence.substring(0, date.start())).find()
                            && !THE_DEED.matcher(words.substring(date.end())).find();
            other |= JOINED.matcher(words.substring(date.end())).lookingAt();
            if (!other && ProseDeedDate.isOfTheDeed(words, date.start(), date.end())) {
                read(date.group(), notation).ifPresent(days::add);
            }
        }
        return days.stream().distinct().toList();
    }

    /** @param end a date with a year, for a beginning that has none: <i>from March to November 2020</i> */
    static Optional<DateInterval> beginning(String phrase, String end, Notation notation) {
        boolean whole = NO_YEAR.matcher(phrase).matches();
        return read(whole ? phrase : phrase + " " + end.replaceAll("(?s).*(\\d{4}).*", "$1"), notation);
    }
}
