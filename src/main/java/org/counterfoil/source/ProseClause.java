package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence that says when and how many: <i>$200 million in 2021 | and $300 million in 2022</i> are two.
 *
 * @param text the sentence with the other parts blanked out
 * @param figures those of this part
 * @param period when, or null where this part does not say
 * @param severalPeriods whether it names more than one and nothing tells which is meant
 */
record ProseClause(
        SentenceText text,
        List<ProseFigure> figures,
        @Nullable ProsePeriod period,
        boolean severalPeriods) {

    private static final Pattern CUT = Pattern.compile("; |,? (?:and|but|while|whereas)(?: then| another)? |, ");

    static List<ProseClause> of(SentenceText sentence, List<ProseFigure> figures, List<ProsePeriod> periods) {
        List<ProseClause> clauses = new ArrayList<>();
        int from = 0;
        for (Matcher cut = CUT.matcher(sentence.words()); cut.find(); ) {
            int at = cut.start();
            int begin = from;
            boolean inside = periods.stream().anyMatch(p -> p.from() <= at && at < p.to())
                    || figures.stream().anyMatch(f -> f.from() <= at && at < f.to());
            boolean whole = isWhole(figures, periods, begin, at)
                    && isWhole(figures, periods, at, sentence.words().length());
            if (!inside && whole) {
                clauses.add(clause(sentence, figures, periods, from, at));
                from = at;
            }
        }
        clauses.add(clause(sentence, figures, periods, from, sentence.words().length()));
        return clauses;
    }

    private static boolean isWhole(List<ProseFigure> figures, List<ProsePeriod> periods, int from, int to) {
        return figures.stream().anyMatch(f -> f.from() >= from && f.to() <= to)
                && periods.stream().anyMatch(p -> p.from() >= from && p.to() <= to);
    }

    private static ProseClause clause(
            SentenceText sentence, List<ProseFigure> figures, List<ProsePeriod> periods, int from, int to) {
        List<ProsePeriod> own =
                periods.stream().filter(p -> p.from() >= from && p.to() <= to).toList();
        Optional<ProsePeriod> span = own.stream()
                .filter(p -> p.days() != null && p.days().precision() == org.counterfoil.incident.Precision.RANGE)
                .findFirst();
        List<ProseFigure> mine =
                figures.stream().filter(f -> f.from() >= from && f.to() <= to).toList();
        @Nullable ProsePeriod period = span.or(() -> own.stream().findFirst()).orElse(null);
        long spans = own.stream()
                .filter(p -> p.days() != null && p.days().precision() == org.counterfoil.incident.Precision.RANGE)
                .count();
        boolean several = spans > 1 || spans == 0 && own.size() > 1;
        return new ProseClause(sentence.only(from, to), mine, period, several);
    }
}
