package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.Value;
import org.counterfoil.linkage.Joint;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.linkage.ScoredPair;
import org.counterfoil.linkage.Verdict;

/**
 * Finds what could plausibly have been decided otherwise: pairs that are for a person to look at, strong groups that hang
 * together by little, and amounts in dollars that lost against the one that is published. What a person has decided is
 * not open.
 */
final class OpenQuestions {

    private static final String DOLLARS = "USD";

    private final Linkage linkage;
    private final List<Incident> incidents;
    private final Map<ReportId, String> incidentOf;

    OpenQuestions(Linkage linkage, List<Incident> incidents) {
        this.linkage = linkage;
        this.incidents = incidents;
        this.incidentOf = LinkTable.incidents(incidents);
    }

    /** In {@link OpenQuestion#ORDER}. */
    List<OpenQuestion> find(Schema schema) {
        List<OpenQuestion> found = new ArrayList<>(merges());
        linkage.joints().stream()
                .filter(Joint::kept)
                .map(joint -> OpenQuestion.split(of(joint.left()), joint.left(), joint.right(), joint.other()))
                .forEach(found::add);
        List<Field> amounts = AmountColumns.fields(schema);
        incidents.forEach(incident -> amounts.forEach(field ->
                incident.resolution(field.name()).ifPresent(resolution -> values(incident, resolution, found))));
        return found.stream().sorted(OpenQuestion.ORDER).toList();
    }

    private String of(ReportId report) {
        return incidentOf.getOrDefault(report, "");
    }

    /** One question for two incidents, however many of their reports are in question: that of the likeliest pair. */
    private List<OpenQuestion> merges() {
        Map<String, OpenQuestion> found = new LinkedHashMap<>();
        linkage.told().held().stream()
                .filter(pair -> pair.verdict() == Verdict.CLERICAL_REVIEW)
                .sorted(Comparator.comparingDouble(
                                (ScoredPair pair) -> -pair.weight().bits())
                        .thenComparing(ScoredPair.ORDER))
                .forEach(pair -> merge(pair.left(), pair.right(), found));
        linkage.joints().stream()
                .filter(joint -> !joint.kept())
                .forEach(joint -> merge(joint.left(), joint.right(), found));
        return List.copyOf(found.values());
    }

    private void merge(ReportId left, ReportId right, Map<String, OpenQuestion> found) {
        if (!of(left).equals(of(right))) {
            OpenQuestion question = OpenQuestion.merge(of(left), of(right), left, right);
            found.putIfAbsent(question.incident() + " " + question.other(), question);
        }
    }

    /** One question a figure: the first claim that gives it. */
    private static void values(Incident incident, Resolution resolution, List<OpenQuestion> found) {
        Map<Value, OpenQuestion> figures = new LinkedHashMap<>();
        resolution.losing().stream()
                .filter(cited -> cited.claim().value() instanceof Amount amount
                        && amount.unit().equals(DOLLARS))
                .forEach(cited -> figures.putIfAbsent(
                        cited.claim().value(),
                        OpenQuestion.value(incident.id(), cited.report().id(), cited.id(), cited.claim())));
        found.addAll(figures.values());
    }
}
