package org.counterfoil.source;

import java.util.List;
import java.util.regex.Pattern;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Measure;
import org.jspecify.annotations.Nullable;

/** Whether a clause sums up many incidents, and says enough for anybody to know which. */
final class ManyIncidents {

    private static final Pattern DEED = Pattern.compile(
            "(?i)\\b(?:attack\\w*|hack\\w*|thefts?|st(?:ole|olen|eal|ealing)|heists?|raid\\w*|breach\\w*|target\\w*|hit|robb\\w*|compromis\\w+|intru\\w+|exploit\\w*|victims?|cyber\\S*|incidents)\\b");
    private static final Pattern DOER = Pattern.compile(
            "(?i)\\b(?:carried out|conducted|launched|committed|behind|responsible for|staged|mounted|perpetrated|attributed to|linked to|tied to|blamed on|orchestrated|by)\\b");

    private ManyIncidents() {}

    static boolean speaksIn(
            ProseClause clause, List<ProseFigure> figures, ReferenceLists lists, SentenceText sentence) {
        boolean counted = figures.stream().anyMatch(ProseFigure::isPlural);
        boolean amounts = figures.stream().anyMatch(figure -> figure.measure().isAmount());
        if (counted && SingleIncident.isOfNamed(clause.text(), lists)) {
            return false;
        }
        if (figures.stream().anyMatch(figure -> !figure.measure().isAmount() && !figure.isPlural())) {
            return false;
        }
        return counted ? counts(clause, figures, amounts, sentence) : amounts && sums(clause, lists);
    }

    /** A bare number of incidents is a total only with something that says which: when, where, how much, or by whom. */
    private static boolean counts(
            ProseClause clause, List<ProseFigure> figures, boolean amounts, SentenceText sentence) {
        List<Measure> measures = figures.stream().map(ProseFigure::measure).toList();
        boolean incidents = measures.contains(Measure.INCIDENTS);
        boolean hedged = figures.stream().anyMatch(figure -> !figure.hedges().isEmpty());
        boolean bounded = clause.period() != null || SingleIncident.isSum(clause.text());
        if (incidents) {
            return bounded
                    || amounts
                    || hedged
                    || measures.size() > 1
                    || sentence.says(DOER)
                    || !VictimKindWords.in(clause.text()).isEmpty();
        }
        return sentence.says(DEED) && (bounded || amounts || hedged);
    }

    private static boolean sums(ProseClause clause, ReferenceLists lists) {
        @Nullable
        DateInterval days = clause.period() == null ? null : clause.period().days();
        boolean wide = days != null && !SingleIncident.isShort(days);
        boolean plural = SingleIncident.isPlural(clause.text());
        boolean vague = days == null && clause.period() != null;
        boolean shortTime = days != null && !wide;
        return !vague
                && !SingleIncident.isOne(clause.text(), lists)
                && (wide || SingleIncident.isSum(clause.text()) || plural && !shortTime);
    }
}
