package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;

/**
 * What incidents become under other answers to questions of {@link OpenQuestion.Kind#MERGE} and {@link OpenQuestion.Kind#SPLIT}
 * that hang together. An answer that a person's decision forbids is none. Not safe for several threads.
 */
final class Alternatives {

    /**
     * Up to so many questions that hang together, all combinations of answers are looked at (1,024); above, each
     * question alone, all merges and all splits.
     */
    static final int MOST_COMBINED = 10;

    private final Worlds published;
    private final List<OpenQuestion> questions;

    /** Asked, never walked. */
    private final Map<List<ReportId>, Incident> made = new HashMap<>();

    Alternatives(Worlds published, List<OpenQuestion> questions) {
        this.published = published;
        this.questions = questions;
    }

    /** What the touched incidents may be, the way they are first; each world once. */
    List<List<Incident>> worlds() {
        List<Incident> touched = published.touched(questions);
        Map<List<List<ReportId>>, List<Incident>> worlds = new LinkedHashMap<>();
        worlds.put(members(touched), touched);
        choices().forEach(answered -> {
            List<Incident> world = world(touched, answered);
            if (!world.isEmpty()) {
                worlds.putIfAbsent(members(world), world);
            }
        });
        return List.copyOf(worlds.values());
    }

    /** Each question answered alone. */
    List<Answer> answers() {
        return questions.stream()
                .map(question -> {
                    List<Incident> touched = published.touched(List.of(question));
                    List<Incident> world = world(touched, List.of(question));
                    return new Answer(question, touched, world.isEmpty() ? touched : world);
                })
                .toList();
    }

    /** What tells one world from another: which reports stand together. */
    private static List<List<ReportId>> members(List<Incident> world) {
        return world.stream()
                .map(incident -> incident.reports().stream().map(Report::id).toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    private List<List<OpenQuestion>> choices() {
        List<List<OpenQuestion>> choices = new ArrayList<>();
        if (questions.size() > MOST_COMBINED) {
            questions.forEach(question -> choices.add(List.of(question)));
            choices.add(only(questions, OpenQuestion.Kind.MERGE));
            choices.add(only(questions, OpenQuestion.Kind.SPLIT));
            return choices;
        }
        for (int bits = 1; bits < 1 << questions.size(); bits++) {
            List<OpenQuestion> chosen = new ArrayList<>();
            for (int place = 0; place < questions.size(); place++) {
                if ((bits >> place & 1) == 1) {
                    chosen.add(questions.get(place));
                }
            }
            choices.add(chosen);
        }
        return choices;
    }

    private static List<OpenQuestion> only(List<OpenQuestion> questions, OpenQuestion.Kind kind) {
        return questions.stream().filter(question -> question.kind() == kind).toList();
    }

    /** Splits before merges. Empty where a decision forbids it. */
    private List<Incident> world(List<Incident> touched, List<OpenQuestion> answered) {
        Partition partition = new Partition(touched);
        only(answered, OpenQuestion.Kind.SPLIT).forEach(partition::answer);
        only(answered, OpenQuestion.Kind.MERGE).forEach(partition::answer);
        return published.decided(touched).allMatch(partition::keeps)
                ? partition.groups().stream()
                        .map(this::incident)
                        .sorted(Comparator.comparing(Incident::id))
                        .toList()
                : List.of();
    }

    /** Named by its smallest report, so that the name of what does not exist is none of a published incident. */
    private Incident incident(List<Report> group) {
        List<ReportId> ids = group.stream().map(Report::id).toList();
        return made.computeIfAbsent(ids, any -> new Incident(ids.get(0).text(), group, published.resolve(group)));
    }
}
