package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Schema;

/** By how much each open question alone, answered the other way, would move what is published over one scope. */
final class Swings {

    private final Schema schema;
    private final Scopes.Group scope;
    private final Map<String, Integer> countries = new TreeMap<>();

    Swings(List<Incident> incidents, Schema schema, Scopes.Group scope) {
        this.schema = schema;
        this.scope = scope;
        count(countries, in(incidents), 1);
    }

    /** Those that move something, in {@link Swing#order}. */
    List<Swing> of(List<Answer> answers) {
        return answers.stream()
                .filter(this::touches)
                .map(this::swing)
                .filter(swing -> !swing.movesNothing())
                .sorted(Swing.order(schema))
                .toList();
    }

    /** A question about no incident of the scope moves nothing, unless its other answer brings one into it. */
    private boolean touches(Answer answer) {
        return scope.isWhole()
                || answer.before().stream().anyMatch(scope.holds())
                || answer.after().stream().anyMatch(scope.holds());
    }

    private List<Incident> in(List<Incident> some) {
        return some.stream().filter(scope.holds()).toList();
    }

    private Swing swing(Answer answer) {
        OpenQuestion question = answer.question();
        List<Incident> before = in(answer.before());
        return new Swing(
                question,
                scope.names(),
                question.kind() == OpenQuestion.Kind.VALUE
                        ? value(question, before)
                        : regrouped(before, in(answer.after())));
    }

    private Map<String, BigDecimal> value(OpenQuestion question, List<Incident> incidents) {
        Map<String, BigDecimal> shifts = new LinkedHashMap<>();
        Swing.measures(schema).forEach(measure -> shifts.put(measure, BigDecimal.ZERO));
        incidents.forEach(incident -> shifts.put(question.field(), shift(question, incident)));
        return shifts;
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

    private Map<String, BigDecimal> regrouped(List<Incident> before, List<Incident> after) {
        Sums was = Sums.of(before, schema);
        Sums now = Sums.of(after, schema);
        Map<String, Integer> moved = new TreeMap<>(countries);
        count(moved, before, -1);
        count(moved, after, 1);
        Map<String, BigDecimal> shifts = new LinkedHashMap<>();
        shifts.put(Swing.INCIDENTS, BigDecimal.valueOf(now.incidents() - was.incidents()));
        shifts.put(Swing.COUNTRIES, BigDecimal.valueOf(named(moved) - named(countries)));
        AmountColumns.fields(schema).stream()
                .map(Field::name)
                .forEach(field -> shifts.put(field, now.best(field).subtract(was.best(field))));
        return shifts;
    }

    private void count(Map<String, Integer> counts, List<Incident> some, int by) {
        schema.fields().stream()
                .filter(field -> field.kind() == FieldKind.COUNTRY)
                .forEach(field -> some.forEach(incident -> incident.values(field.name(), Country.class)
                        .forEach(country -> counts.merge(country.alpha2(), by, Integer::sum))));
    }

    private static long named(Map<String, Integer> counts) {
        return counts.values().stream().filter(count -> count > 0).count();
    }
}
