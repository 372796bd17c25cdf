package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.StatedTotal;

/** Reads one sentence: who says it, its figures, and of each part when, whose and whether it is a sum over many. */
final class SentenceReader {

    private static final Pattern DEEDS = Pattern.compile(
            "(?i)\\b(?:attack\\w*|cyber\\S*|hack\\w*|thefts?|st(?:ole|olen|eal|ealing)|heists?|raids?|breach\\w*|target\\w*|hit|robb\\w*|compromis\\w+|intru\\w+|exploit\\w*|victims?|incidents?)\\b");
    private static final Pattern ALLEGED = Pattern.compile(
            "(?i)\\b(?:alleged(?:ly)?|alleges?|accus(?:es|ed|ing)|purported(?:ly)?|reportedly|(?:is|are|was|were) (?:said|reported|rumou?red) to)\\b");
    private static final Pattern SUSPECTED = Pattern.compile(
            "(?i)\\b(?:suspect(?:s|ed)?|believed|thought) ?(?:to|of|that)?\\b|\\b(?:likely|probably|presumably)\\b");
    private static final Pattern POSSIBLY =
            Pattern.compile("(?i)\\b(?:possibly|possible|perhaps|potentially|(?:may|might|could) have)\\b");

    private static final Pattern PART = Pattern.compile("(?i)[,;] (?:most|many|some|half|several|all|\\d+|"
            + Numeral.WORDS + ") of (?:them|these|which|whom)\\b.*");

    private final ProseScope scope;
    private final ReferenceLists lists;
    private final List<StatedTotal> totals = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    SentenceReader(ProseScope scope, ReferenceLists lists) {
        this.scope = scope;
        this.lists = lists;
    }

    List<StatedTotal> totals() {
        return totals;
    }

    List<Issue> issues() {
        return issues;
    }

    /** @param talkOfAttacks whether the document around it speaks of attacks, so that its cases are attacks */
    void read(String quote, String place, boolean talkOfAttacks) {
        SentenceText sentence = SentenceText.of(quote);
        List<ProseFigure> figures = figures(sentence.words(), talkOfAttacks || sentence.says(DEEDS));
        if (figures.isEmpty()
                || UnsaidFigures.whole(sentence)
                || ProseDeed.isUnreal(sentence)
                || UnsaidFigures.hangsOnAnother(figures, sentence.words())) {
            return;
        }
        ProseSpeaker speaker = ProseSpeaker.of(sentence, figures, scope);
        Origin origin = new Origin(scope.source(), scope.document(), place, 0, "", "", quote);
        Statement statement = new Statement(scope, lists, sentence, speaker, origin, modalities(sentence));
        boolean theft = ProseDeed.isTheft(sentence, lists)
                || figures.stream().anyMatch(figure -> figure.measure() == Measure.INCIDENTS);
        List<ProseFigure> said = figures.stream()
                .filter(figure -> theft || !figure.measure().isAmount())
                .filter(figure -> !UnsaidFigures.is(figure, speaker.rest().words()))
                .toList();
        List<ProsePeriod> periods = ProsePeriod.in(speaker.rest().words(), scope, statement.stated());
        if (speaker.leavesTheYearOpen(periods)) {
            return;
        }
        List<ProseClause> clauses = ProseClause.of(speaker.rest().without(PART), said, periods);
        statement.read(clauses, figures);
        totals.addAll(statement.totals());
        issues.addAll(statement.issues());
    }

    private static List<ProseFigure> figures(String words, boolean talkOfAttacks) {
        List<ProseFigure> amounts = ProseAmounts.in(words);
        StringBuilder rest = new StringBuilder(words);
        amounts.forEach(a -> rest.replace(a.from(), a.to(), "$".repeat(a.to() - a.from())));
        return Stream.concat(amounts.stream(), ProseCounts.in(rest.toString(), talkOfAttacks).stream())
                .sorted(java.util.Comparator.comparingInt(ProseFigure::from))
                .toList();
    }

    static List<Modality> modalities(SentenceText sentence) {
        List<Modality> said = new ArrayList<>();
        if (sentence.says(ALLEGED)) {
            said.add(Modality.ALLEGED);
        }
        if (sentence.says(SUSPECTED)) {
            said.add(Modality.SUSPECTED);
        }
        if (sentence.says(POSSIBLY)) {
            said.add(Modality.POSSIBLY);
        }
        return said;
    }

    static boolean tellsOfDeeds(String text) {
        return DEEDS.matcher(text).find();
    }
}
