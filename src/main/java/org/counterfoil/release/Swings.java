package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Schema;

/**
 * By how much an open question alone, answered the other way, would move what is published. Immutable, safe for many threads.
 *
 * @param published what each group comes to
 */
record Swings(Scopes scopes, Map<Scopes.Group, Sums> published) {

    /** Those that move something, one a group; a group in which nothing is published has none. */
    List<Swing> of(Answer answer) {
        return answer.question().isOfValue() ? value(answer) : regrouped(answer);
    }

    private List<Swing> value(Answer answer) {
        OpenQuestion question = answer.question();
        List<Swing> swings = new ArrayList<>();
        for (Incident incident : answer.before()) {
            Map<String, BigDecimal> shifts = new LinkedHashMap<>();
            Swing.measures(schema()).forEach(measure -> shifts.put(measure, BigDecimal.ZERO));
            shifts.put(question.field(), shift(question, incident));
            scopes.of(incident).forEach(group -> swings.add(new Swing(question, group.names(), shifts)));
        }
        return moving(swings);
    }

    /** What would be published less what is; the sums count with the best figure. */
    private static BigDecimal shift(OpenQuestion question, Incident incident) {
        BigDecimal published = AmountColumns.figures(incident, question.field()).best();
        return incident.resolution(question.field()).stream()
                .flatMap(resolution -> resolution.losing().stream())
                .filter(cited -> cited.id().equals(question.claim()))
                .map(cited -> ((Amount) cited.claim().value()).range().figure())
                .map(figure -> published == null ? figure : figure.subtract(published))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** An incident may move from a group to another. */
    private List<Swing> regrouped(Answer answer) {
        Map<Scopes.Group, Sums> was = scopes.sums(answer.before());
        Map<Scopes.Group, Sums> now = scopes.sums(answer.after());
        Set<Scopes.Group> groups = new LinkedHashSet<>(was.keySet());
        groups.addAll(now.keySet());
        groups.retainAll(published.keySet());
        return moving(groups.stream()
                .map(group -> new Swing(
                        answer.question(),
                        group.names(),
                        shifts(
                                published.getOrDefault(group, Sums.NONE),
                                was.getOrDefault(group, Sums.NONE),
                                now.getOrDefault(group, Sums.NONE))))
                .toList());
    }

    private Map<String, BigDecimal> shifts(Sums all, Sums was, Sums now) {
        Map<String, BigDecimal> shifts = new LinkedHashMap<>();
        shifts.put(Swing.INCIDENTS, BigDecimal.valueOf(now.incidents() - was.incidents()));
        shifts.put(Swing.COUNTRIES, BigDecimal.valueOf(countries(all.named(), was.named(), now.named())));
        AmountColumns.fields(schema())
                .forEach(
                        field -> shifts.put(field.name(), now.best(field.name()).subtract(was.best(field.name()))));
        return shifts;
    }

    /** How many countries more would be named at all. */
    private static long countries(Map<String, Integer> all, Map<String, Integer> was, Map<String, Integer> now) {
        SortedMap<String, Integer> moved = new TreeMap<>(now);
        was.forEach((country, times) -> moved.merge(country, -times, Integer::sum));
        Function<String, Integer> before = country -> all.getOrDefault(country, 0);
        return moved.entrySet().stream()
                .mapToLong(country -> named(before.apply(country.getKey()) + country.getValue())
                        - named(before.apply(country.getKey())))
                .sum();
    }

    private static long named(int times) {
        return times > 0 ? 1 : 0;
    }

    private static List<Swing> moving(List<Swing> swings) {
        return swings.stream().filter(swing -> !swing.movesNothing()).toList();
    }

    private Schema schema() {
        return scopes.schema();
    }
}
