package org.counterfoil.release;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was open of what is one incident in either of two releases, as their tables of questions tell it. Immutable. */
final class TurnedQuestions {

    private static final String MERGE = Words.lower(OpenQuestion.Kind.MERGE);
    private static final String VALUE = Words.lower(OpenQuestion.Kind.VALUE);

    /** @param other as published: the incident that would become one with it, or the reports that would leave it */
    private record Question(String kind, String incident, String other) {

        Set<String> incidents() {
            return kind.equals(MERGE) ? Set.of(incident, other) : Set.of(incident);
        }
    }

    private final List<Set<String>> turned;
    private final List<Set<String>> together;

    TurnedQuestions(List<Table> before, List<Table> after) {
        Set<Question> old = questions(before);
        Set<Question> now = questions(after);
        turned = Stream.concat(without(old, now), without(now, old))
                .map(Question::incidents)
                .toList();
        together = together(Stream.concat(old.stream(), now.stream())
                .map(Question::incidents)
                .toList());
    }

    /** Over all incidents each that moves something has its row. */
    private static Set<Question> questions(List<Table> tables) {
        Set<Question> questions = new LinkedHashSet<>();
        TextTable.of(tables, SensitivityTable.NAME).rows().stream()
                .filter(row -> YearTable.ALL.equals(row.get(GroupColumns.SCOPE))
                        && Scopes.WHOLE.equals(row.get(RobustTable.BY))
                        && !VALUE.equals(row.get("kind")))
                .forEach(row -> questions.add(new Question(
                        row.getOrDefault("kind", ""),
                        row.getOrDefault("incident_id", ""),
                        row.getOrDefault("other", ""))));
        return questions;
    }

    private static Stream<Question> without(Set<Question> these, Set<Question> those) {
        return these.stream().filter(question -> !those.contains(question));
    }

    private static List<Set<String>> together(List<Set<String>> questions) {
        return Entangled.groups(questions).stream()
                .map(group -> group.stream()
                        .flatMap(question -> questions.get(question).stream())
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .toList();
    }

    /** The incidents that hang together, by questions of either release, with some that are in a group. */
    Set<String> around(Predicate<String> group) {
        Set<String> around = new TreeSet<>();
        together.stream().filter(all -> all.stream().anyMatch(group)).forEach(around::addAll);
        return around;
    }

    /** Of each question that opened or closed about some of these the incidents: one, or the two that might be one. */
    List<Set<String>> about(Set<String> incidents) {
        return turned.stream()
                .filter(asked -> asked.stream().anyMatch(incidents::contains))
                .toList();
    }
}
