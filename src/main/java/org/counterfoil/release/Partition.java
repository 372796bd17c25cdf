package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.ScoredPair;

/** Which reports stand together, and how an answer moves them. Not safe for several threads. */
final class Partition {

    private final Map<ReportId, List<Report>> groups = new TreeMap<>();

    /** As the incidents have them. */
    Partition(List<Incident> incidents) {
        incidents.forEach(incident -> put(incident.reports()));
    }

    /** Answers a question of {@link OpenQuestion.Kind#MERGE} or {@link OpenQuestion.Kind#SPLIT} the other way. */
    void answer(OpenQuestion question) {
        if (question.kind() == OpenQuestion.Kind.SPLIT) {
            split(question);
        } else {
            merge(question);
        }
    }

    private void split(OpenQuestion question) {
        List<Report> whole = group(question.apart().get(0));
        put(whole.stream()
                .filter(report -> question.apart().contains(report.id()))
                .toList());
        put(whole.stream()
                .filter(report -> !question.apart().contains(report.id()))
                .toList());
    }

    private void merge(OpenQuestion question) {
        List<Report> one = group(question.left());
        List<Report> other = group(question.right());
        if (!one.equals(other)) {
            List<Report> both = new ArrayList<>(one);
            both.addAll(other);
            both.sort(Comparator.comparing(Report::id));
            put(List.copyOf(both));
        }
    }

    /** Whether what a person judged stands; also where one of the two is not here. */
    boolean keeps(ScoredPair judged) {
        List<Report> left = group(judged.left());
        List<Report> right = group(judged.right());
        return left.isEmpty()
                || right.isEmpty()
                || left.equals(right) == judged.judgement().equals("same");
    }

    /** Each group once, by its first report. */
    List<List<Report>> groups() {
        return groups.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue().get(0).id()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void put(List<Report> group) {
        group.forEach(report -> groups.put(report.id(), group));
    }

    private List<Report> group(ReportId report) {
        return groups.getOrDefault(report, List.of());
    }
}
