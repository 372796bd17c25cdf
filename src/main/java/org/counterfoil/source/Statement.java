package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;
import org.jspecify.annotations.Nullable;

/** Makes stated totals of what was found in one sentence. */
final class Statement {

    private final ProseScope scope;
    private final ReferenceLists lists;
    private final SentenceText sentence;
    private final ProseSpeaker speaker;
    private final Origin origin;
    private final List<Modality> modalities;
    private final List<StatedTotal> totals = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    Statement(
            ProseScope scope,
            ReferenceLists lists,
            SentenceText sentence,
            ProseSpeaker speaker,
            Origin origin,
            List<Modality> modalities) {
        this.scope = scope;
        this.lists = lists;
        this.sentence = sentence;
        this.speaker = speaker;
        this.origin = origin;
        this.modalities = modalities;
    }

    @Nullable
    DateInterval stated() {
        return speaker.stated() == null ? scope.stated() : speaker.stated();
    }

    List<StatedTotal> totals() {
        return totals;
    }

    List<Issue> issues() {
        return issues;
    }

    /** @param all every figure of the sentence, said or not: none of them reaches for a word beyond the next */
    void read(List<ProseClause> clauses, List<ProseFigure> all) {
        Optional<Measure> before = Optional.empty();
        int number = 0;
        for (ProseClause clause : clauses) {
            number++;
            List<ProseFigure> figures = measured(clause, all, before);
            before = figures.stream()
                    .map(ProseFigure::measure)
                    .filter(Measure::isAmount)
                    .findFirst();
            if (ManyIncidents.speaksIn(clause, figures, lists, sentence) && !UnsaidFigures.comparison(clause.text())) {
                state(clause, unambiguous(figures), clauses.size() > 1 ? "." + number : "");
            }
        }
    }

    /** A sum without a word of its own shares the word of the sum before it: <i>stole 40 billion won, or $36 million</i>. */
    private static List<ProseFigure> measured(
            ProseClause clause, List<ProseFigure> all, Optional<Measure> clauseBefore) {
        List<ProseFigure> measured = new ArrayList<>();
        boolean counted = clause.figures().stream().anyMatch(ProseFigure::isPlural);
        Optional<Measure> before = clauseBefore;
        for (ProseFigure figure : clause.figures()) {
            if (figure.measure().isAmount()) {
                LossWords.Governing word = LossWords.governing(clause.text().words(), figure, all);
                Optional<Measure> fallback = before.isPresent() || !counted ? before : Optional.of(Measure.LOSS);
                before = word.silent() ? fallback : word.measure();
                before.map(figure::as).ifPresent(measured::add);
            } else {
                measured.add(figure);
            }
        }
        return measured;
    }

    /** Two figures of one measure in one clause: a part and its whole, or a correction. Nothing tells which is meant. */
    private List<ProseFigure> unambiguous(List<ProseFigure> figures) {
        List<ProseFigure> clear = new ArrayList<>();
        for (ProseFigure figure : figures) {
            List<String> rivals = figures.stream()
                    .filter(other -> other.measure() == figure.measure())
                    .filter(other -> other.unit().equals(figure.unit()))
                    .map(this::quoted)
                    .toList();
            if (isSaidInAnotherUnit(figure, figures)) {
                continue;
            }
            if (rivals.size() == 1) {
                clear.add(figure);
            } else {
                issues.add(new Issue(
                        Issue.Kind.VALUE_AMBIGUOUS,
                        origin,
                        "the sentence gives " + figure.measure().text() + " as " + String.join(" and as ", rivals),
                        "If the figures are totals, list them in a table of the document that is read as: totals."));
            }
        }
        return clear;
    }

    /** <i>3.5 billion yen, or $32 million</i> is one sum: the dollars count, else the unit that comes first. */
    private static boolean isSaidInAnotherUnit(ProseFigure figure, List<ProseFigure> figures) {
        List<String> units = figures.stream()
                .filter(other -> other.measure() == figure.measure())
                .map(ProseFigure::unit)
                .distinct()
                .toList();
        String counted = units.contains("USD") ? "USD" : units.get(0);
        return !figure.unit().equals(counted);
    }

    private String quoted(ProseFigure figure) {
        return "'" + sentence.quote().substring(figure.from(), figure.to()) + "'";
    }

    private void state(ProseClause clause, List<ProseFigure> figures, String part) {
        boolean countries = figures.stream().anyMatch(figure -> figure.measure() == Measure.COUNTRIES);
        Optional<Attribution> actor = ProseActor.of(speaker.rest(), scope, lists, countries);
        boolean dated = clause.period() == null || clause.period().days() != null && !clause.severalPeriods();
        if (figures.isEmpty() || actor.isEmpty() || !dated) {
            return;
        }
        Scope counted = scope(clause, actor.get());
        for (ProseFigure figure : figures) {
            if (QuoteCheck.holds(figure.value(), origin.quote())) {
                totals.add(total(figure, counted, StatementKey.of(scope, sentence.words()) + part));
            } else {
                issues.add(unverified(figure));
            }
        }
    }

    private Scope scope(ProseClause clause, Attribution actor) {
        List<String> kinds = VictimKindWords.in(clause.text());
        boolean named = !actor.equals(ProseActor.NOBODY);
        return new Scope(
                named ? actor.actor() : "",
                named ? actor.sponsor() : "",
                clause.period() == null ? null : clause.period().days(),
                ProseCountries.in(clause.text(), lists),
                List.of(),
                kinds.isEmpty() ? scope.victimKinds() : kinds,
                scope.sums());
    }

    private StatedTotal total(ProseFigure figure, Scope counted, String key) {
        return new StatedTotal(
                key,
                counted,
                figure.measure(),
                figure.value(),
                figure.unit(),
                Stream.concat(modalities.stream(), figure.hedges().stream()).toList(),
                scope.rendition(),
                origin,
                speaker.name().isEmpty() ? scope.speaker() : speaker.name(),
                stated(),
                "",
                ProseRule.of(figure.measure()).confidence());
    }

    private Issue unverified(ProseFigure figure) {
        return new Issue(
                Issue.Kind.QUOTE_UNVERIFIED,
                origin,
                "the figure " + figure.value().text() + " was read for "
                        + figure.measure().text() + ", and does not stand in the sentence",
                "Write the figure in digits, or give the total in a table that is read as: totals.");
    }
}
