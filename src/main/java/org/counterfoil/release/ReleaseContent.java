package org.counterfoil.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterfoil.fusion.Genealogy;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.fusion.ValuedAmount;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Schema;
import org.counterfoil.linkage.LinkageFigures;
import org.counterfoil.linkage.ToldPairs;
import org.counterfoil.totals.Disagreement;
import org.counterfoil.totals.TotalResult;

/**
 * Everything a night has to say, before it is laid out in tables. The order of the lists does not matter.
 *
 * @param madeOf program, model, tables and descriptors
 * @param pairs the pairs of reports that are told
 * @param linkage what became of all pairs of reports, told or not, and what the rules did
 * @param rulings what people decided of reports and claims
 * @param idEvents what befell ids tonight
 * @param idLog what ever befell ids, oldest first, tonight's included
 * @param headline what the headline figures are over
 * @param valuations what is stated in kind, in dollars
 * @param sensitivity how far the headline figures hold
 * @param disagreements two figures of one thing, and why they differ as far as the claims tell
 * @param genealogy which sources are one voice
 */
public record ReleaseContent(
        ReleaseId id,
        MadeOf madeOf,
        Schema schema,
        List<SourceState> sources,
        List<DocumentAccount> documents,
        List<Incident> incidents,
        ToldPairs pairs,
        LinkageFigures linkage,
        List<TotalResult> totals,
        List<Break> breaks,
        List<Issue> issues,
        List<Judgement> judgements,
        Rulings rulings,
        List<IdEvent> idEvents,
        List<IdEvent> idLog,
        HeadlineScope headline,
        List<ValuedAmount> valuations,
        Sensitivity sensitivity,
        List<Disagreement> disagreements,
        Genealogy genealogy) {

    public ReleaseContent {
        sources = sorted(sources, Comparator.comparing(state -> state.profile().id()));
        documents = sorted(
                documents, Comparator.comparing(DocumentAccount::source).thenComparing(DocumentAccount::document));
        incidents = sorted(incidents, Comparator.comparing(Incident::id));
        totals = sorted(totals, Comparator.comparing(TotalResult::total, org.counterfoil.incident.StatedTotal.ORDER));
        breaks = sorted(breaks, Break.ORDER);
        issues = sorted(issues, Issue.ORDER);
        judgements = sorted(judgements, Comparator.comparing(Judgement::left).thenComparing(Judgement::right));
        valuations = sorted(valuations, ValuedAmount.ORDER);
        disagreements = sorted(disagreements, Disagreement.ORDER);
        idEvents = sorted(
                idEvents,
                Comparator.comparing(IdEvent::kind).thenComparing(IdEvent::id).thenComparing(IdEvent::into));
        idLog = List.copyOf(idLog);
    }

    private static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
        return list.stream().sorted(order).toList();
    }

    Optional<SourceState> source(String id) {
        return sources.stream().filter(state -> state.profile().id().equals(id)).findFirst();
    }

    /** For when the tables are laid out: what tells near misses takes much memory. */
    public ReleaseContent withoutNearMisses() {
        return new ReleaseContent(
                id,
                madeOf,
                schema,
                sources,
                documents,
                incidents,
                pairs.withoutNearMisses(),
                linkage,
                totals,
                breaks,
                issues,
                judgements,
                rulings,
                idEvents,
                idLog,
                headline,
                valuations,
                sensitivity,
                disagreements,
                genealogy);
    }
}
