package org.counterfoil.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.linkage.ScoredPair;

/**
 * What is published, and what of it a person decided: from here other answers to open questions begin. Immutable; safe for many
 * threads, if what resolves fields is.
 */
final class Worlds {

    private final Map<String, Incident> incidents = new TreeMap<>();
    private final Function<List<Report>, List<Resolution>> resolve;

    /** By either report; asked, never walked. */
    private final Map<ReportId, List<ScoredPair>> decided = new HashMap<>();

    /** @param pairs of which those that a person judged are kept to, as far as what is published keeps to them */
    Worlds(List<Incident> incidents, List<ScoredPair> pairs, Function<List<Report>, List<Resolution>> resolve) {
        incidents.forEach(incident -> this.incidents.put(incident.id(), incident));
        this.resolve = resolve;
        List<ScoredPair> judged =
                pairs.stream().filter(pair -> !pair.judgement().isEmpty()).toList();
        if (!judged.isEmpty()) {
            Partition published = new Partition(incidents);
            judged.stream()
                    .filter(published::keeps)
                    .forEach(pair -> Stream.of(pair.left(), pair.right())
                            .forEach(report -> decided.computeIfAbsent(report, one -> new ArrayList<>())
                                    .add(pair)));
        }
    }

    /**
     * The incidents that the questions touch, as they are.
     *
     * @param questions of one group that hangs together
     */
    List<Incident> touched(List<OpenQuestion> questions) {
        return questions.stream()
                .flatMap(OpenQuestion::touched)
                .distinct()
                .sorted()
                .map(incidents::get)
                .toList();
    }

    /** What a person decided on reports of the incidents. */
    Stream<ScoredPair> decided(List<Incident> touched) {
        return decided.isEmpty()
                ? Stream.empty()
                : touched.stream()
                        .flatMap(incident -> incident.reports().stream())
                        .flatMap(report -> decided.getOrDefault(report.id(), List.of()).stream());
    }

    /** How the fields of an incident would be resolved from its reports. */
    List<Resolution> resolve(List<Report> reports) {
        return resolve.apply(reports);
    }
}
