package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Who says a sentence, and when.
 *
 * @param name who says it, or empty where it is the document's own speaker
 * @param stated when, or null where the sentence does not say
 * @param rest the sentence without the words that say who speaks
 */
record ProseSpeaker(String name, @Nullable DateInterval stated, SentenceText rest) {

    static final String UN_PANEL = "UN Panel of Experts";

    private static final String SAYS =
            "(?<!\\ban |\\bthe |\\ba |\\bis |\\bare |\\bwas |\\bwere |\\bbeen |\\bbe )(?:says|said|saying|states|stated|reports|reported|is reporting"
                    + "|alleges|alleged|claims|claimed|estimates|estimated|counts|counted|finds|found|concludes|concluded|assesses|assessed"
                    + "|announced|confirmed|admitted|acknowledged|believes|believed|wrote|writes|puts|put|tallied|tallies|lists|listed|recorded|records|identified"
                    + "|documented|investigated|examined|uncovered|tracked|attributed|attributes|linked|links|blamed|blames|ties|tied|warned|noted|looked into|looked at|is investigating|was investigating"
                    + "|notes|shows|showed|told|calculates|calculated|has (?:linked|attributed|identified|counted|found|documented|recorded"
                    + "|estimated|uncovered|listed|investigated|reported|put|tallied)|have (?:linked|attributed|identified|counted|found|estimated))\\b(?: (?:that|reporters|to have))?";
    private static final Pattern ACCORDING =
            Pattern.compile("(?:^|, |\\b)[Aa]ccording to ([^,;:]+?)(?=,|;|:| ?[.!]?$)");
    private static final Pattern LEADING = Pattern.compile("^(.{2,160}?) " + SAYS);
    private static final Pattern TRAILING = Pattern.compile(
            ", (?:(?:said|says|reported) ((?:the |a |an )?[A-Z][^,;]{2,80})|((?:the |a |an )?[A-Z][^,;]{1,60}?) (?:says|said|reported|reports|estimates|estimated|found|added|wrote)(?: [^,;]{0,50})?)[.]?$");
    private static final Pattern UNITED_NATIONS = Pattern.compile(
            "\\b(?:UN|U\\.N\\.?|United Nations)\\b.*\\b(?:panel|Panel|experts|Experts|report|monitors|document|investigators)\\b"
                    + "|\\bPanel of Experts\\b|^(?:.*, )?[Tt]he (?:UN |U\\.N\\. )?Panel\\b|\\bSecurity Council\\b.*\\breport\\b|\\b[Tt]he [Pp]anel(?:'s)?\\b");
    private static final Pattern A_DATE = Pattern.compile("\\b" + ProseDates.DATE);
    private static final Pattern NO_SPEAKER =
            Pattern.compile("(?i)\\b(?:attacks?|thefts?|losses|hackers|incidents|cases|heists?|hacks|stole|stolen)\\b");

    /** @param figures all of the sentence, in its order */
    static ProseSpeaker of(SentenceText sentence, List<ProseFigure> figures, ProseScope scope) {
        String words = sentence.words();
        for (Pattern frame : List.of(ACCORDING, TRAILING, LEADING)) {
            int from = frame == LEADING ? ProsePeriod.opening(words) : 0;
            Matcher m = frame.matcher(words).region(from, words.length());
            if (m.find() && holdsNone(m, figures) && (frame != LEADING || leads(m, figures))) {
                String who = m.group(1) == null ? m.group(2) : m.group(1);
                DateInterval stated = date(m.group(), scope.notation()).orElse(null);
                return new ProseSpeaker(name(who), stated, sentence.without(m.start(), m.end()));
            }
        }
        return new ProseSpeaker("", null, sentence);
    }

    private static boolean holdsNone(Matcher m, List<ProseFigure> figures) {
        return figures.stream().noneMatch(figure -> figure.from() >= m.start() && figure.to() <= m.end());
    }

    /** A speaker who leads stands before every figure, and is not the subject of the deed. */
    private static boolean leads(Matcher m, List<ProseFigure> figures) {
        String who = m.group(1);
        boolean un = UNITED_NATIONS.matcher(who).find();
        return (figures.isEmpty() || m.end() <= figures.get(0).from())
                && (un || !NO_SPEAKER.matcher(who).find() && SpeakerName.isSpeaker(who));
    }

    /** <i>In 2022 the firm counted 15 hacks</i>: the year may be that of the hacks or that of the counting. */
    boolean leavesTheYearOpen(List<ProsePeriod> periods) {
        return stated != null && stated.precision() == Precision.YEAR && periods.isEmpty();
    }

    private static String name(String who) {
        return UNITED_NATIONS.matcher(who).find() ? UN_PANEL : SpeakerName.of(who);
    }

    private static Optional<DateInterval> date(String frame, Notation notation) {
        Matcher date = A_DATE.matcher(frame);
        return date.find() ? ProseDates.read(date.group(), notation) : Optional.empty();
    }
}
