package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.linkage.ScoredPair;

/**
 * What incidents become under other answers to open questions of {@link OpenQuestion.Kind#MERGE} and
 * {@link OpenQuestion.Kind#SPLIT}. An answer that a person's decision forbids is none. Safe for
 * many threads, if what resolves fields is.
 */
final class Worlds {

    /**
     * Up to so many questions that hang together, all combinations of answers are looked at (1,024); above, each
     * question alone, all merges and all splits.
     */
    static final int MOST_COMBINED = 10;

    private final Map<String, Incident> incidents = new TreeMap<>();
    private final Function<List<Report>, List<Resolution>> resolve;
    private final List<ScoredPair> decided;
    private final Map<List<ReportId>, Incident> made = new ConcurrentHashMap<>();

    /** @param pairs of which those that a person judged are kept to, as far as what is published keeps to them */
    Worlds(List<Incident> incidents, List<ScoredPair> pairs, Function<List<Report>, List<Resolution>> resolve) {
        incidents.forEach(incident -> this.incidents.put(incident.id(), incident));
        this.resolve = resolve;
        Map<ReportId, List<Report>> published = new TreeMap<>();
        incidents.forEach(incident -> put(published, incident.reports()));
        this.decided = pairs.stream()
                .filter(pair -> !pair.judgement().isEmpty())
                .filter(pair -> keeps(published, pair))
                .toList();
    }

    /**
     * The incidents that the questions touch, as they are: the first world.
     *
     * @param questions of one group that hangs together
     */
    List<Incident> touched(List<OpenQuestion> questions) {
        return questions.stream()
                .flatMap(question -> question.other().isEmpty()
                        ? Stream.of(question.incident())
                        : Stream.of(question.incident(), question.other()))
                .distinct()
                .sorted()
                .map(incidents::get)
                .toList();
    }

    /** What the touched incidents may be, the way they are first; each world once. */
    List<List<Incident>> of(List<OpenQuestion> questions) {
        List<Incident> touched = touched(questions);
        Map<List<List<ReportId>>, List<Incident>> worlds = new LinkedHashMap<>();
        worlds.put(members(touched), touched);
        choices(questions).forEach(answered -> {
            List<Incident> world = world(touched, answered);
            if (!world.isEmpty()) {
                worlds.putIfAbsent(members(world), world);
            }
        });
        return List.copyOf(worlds.values());
    }

    /** What tells one world from another: which reports stand together. */
    private static List<List<ReportId>> members(List<Incident> world) {
        return world.stream()
                .map(incident -> incident.reports().stream().map(Report::id).toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    /** What the touched incidents would be if this question alone were answered the other way; as they are if it may not. */
    List<Incident> answered(OpenQuestion question) {
        List<Incident> touched = touched(List.of(question));
        List<Incident> world = world(touched, List.of(question));
        return world.isEmpty() ? touched : world;
    }

    private static List<List<OpenQuestion>> choices(List<OpenQuestion> questions) {
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

    /** Empty where a decision forbids it. */
    private List<Incident> world(List<Incident> touched, List<OpenQuestion> answered) {
        Map<ReportId, List<Report>> groups = new TreeMap<>();
        touched.forEach(incident -> put(groups, incident.reports()));
        only(answered, OpenQuestion.Kind.SPLIT).forEach(question -> split(groups, question));
        only(answered, OpenQuestion.Kind.MERGE).forEach(question -> merge(groups, question));
        return decided.stream().allMatch(pair -> keeps(groups, pair))
                ? groups.entrySet().stream()
                        .filter(entry ->
                                entry.getKey().equals(entry.getValue().get(0).id()))
                        .map(Map.Entry::getValue)
                        .map(this::incident)
                        .sorted(Comparator.comparing(Incident::id))
                        .toList()
                : List.of();
    }

    private static void put(Map<ReportId, List<Report>> groups, List<Report> group) {
        group.forEach(report -> groups.put(report.id(), group));
    }

    private static List<Report> group(Map<ReportId, List<Report>> groups, ReportId report) {
        return groups.getOrDefault(report, List.of());
    }

    private static void split(Map<ReportId, List<Report>> groups, OpenQuestion question) {
        List<Report> whole = group(groups, question.apart().get(0));
        put(
                groups,
                whole.stream()
                        .filter(report -> question.apart().contains(report.id()))
                        .toList());
        put(
                groups,
                whole.stream()
                        .filter(report -> !question.apart().contains(report.id()))
                        .toList());
    }

    private static void merge(Map<ReportId, List<Report>> groups, OpenQuestion question) {
        List<Report> one = group(groups, question.left());
        List<Report> other = group(groups, question.right());
        if (!one.equals(other)) {
            List<Report> both = new ArrayList<>(one);
            both.addAll(other);
            both.sort(Comparator.comparing(Report::id));
            put(groups, List.copyOf(both));
        }
    }

    private static boolean keeps(Map<ReportId, List<Report>> groups, ScoredPair pair) {
        List<Report> left = group(groups, pair.left());
        List<Report> right = group(groups, pair.right());
        if (left.isEmpty() || right.isEmpty()) {
            return true;
        }
        return left.equals(right) == pair.judgement().equals("same");
    }

    /** Named by its smallest report, so that the name of what does not exist is none of a published incident. */
    private Incident incident(List<Report> group) {
        return made.computeIfAbsent(
                group.stream().map(Report::id).toList(),
                ids -> new Incident(ids.get(0).text(), group, resolve.apply(group)));
    }
}
