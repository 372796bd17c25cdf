package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Schema;

/**
 * The least and the most that headline figures can be under plausible answers to the open questions. Questions that touch an
 * incident in common hang together; incidents and dollars add up over such groups, so the least of each added up is the
 * least of all. Countries do not add up: one is certain if it is published in every world and all who speak of it agree,
 * and possible if any claim names it.
 */
final class RobustTotals {

    private final Schema schema;
    private final List<Incident> incidents;
    private final List<Incident> untouched;

    /** By group of questions, the worlds of the incidents that it touches; the first of each is what is published. */
    private final List<List<List<Incident>>> worlds;

    RobustTotals(List<Incident> incidents, List<OpenQuestion> questions, Worlds worlds, Schema schema) {
        this.schema = schema;
        this.incidents = incidents;
        this.worlds = OpenQuestion.together(questions).parallelStream()
                .map(worlds::of)
                .toList();
        SortedSet<String> touched = new TreeSet<>();
        this.worlds.forEach(choice -> choice.get(0).forEach(incident -> touched.add(incident.id())));
        this.untouched = incidents.stream()
                .filter(incident -> !touched.contains(incident.id()))
                .toList();
    }

    /** One a measure; none for amounts that nothing in the scope has. */
    List<RobustTotal> over(Scopes.Group scope) {
        Sums published = sums(incidents, scope.holds());
        Sums base = sums(untouched, scope.holds());
        List<List<Sums>> choices = worlds.stream()
                .filter(choice ->
                        choice.stream().anyMatch(world -> world.stream().anyMatch(scope.holds())))
                .map(choice -> choice.stream()
                        .map(world -> sums(world, scope.holds()))
                        .distinct()
                        .toList())
                .toList();
        List<RobustTotal> totals = new ArrayList<>();
        Function<Sums, BigDecimal> count = sums -> BigDecimal.valueOf(sums.incidents());
        totals.add(total(
                scope,
                Swing.INCIDENTS,
                least(base, choices, count),
                count.apply(published),
                most(base, choices, count)));
        totals.add(countries(scope, published, base, choices));
        AmountColumns.fields(schema).stream()
                .map(Field::name)
                .filter(published::hasFigure)
                .map(field -> total(
                        scope,
                        field,
                        least(base, choices, sums -> sums.low(field)),
                        published.best(field),
                        most(base, choices, sums -> sums.high(field))))
                .forEach(totals::add);
        return totals;
    }

    private Sums sums(List<Incident> some, Predicate<Incident> holds) {
        return Sums.of(some.stream().filter(holds).toList(), schema);
    }

    private static RobustTotal total(
            Scopes.Group scope, String measure, BigDecimal low, BigDecimal best, BigDecimal high) {
        return new RobustTotal(scope.scope(), scope.by(), scope.group(), measure, low, best, high);
    }

    private static BigDecimal least(Sums base, List<List<Sums>> choices, Function<Sums, BigDecimal> figure) {
        return choices.stream()
                .map(choice -> choice.stream()
                        .map(figure)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .reduce(figure.apply(base), BigDecimal::add);
    }

    private static BigDecimal most(Sums base, List<List<Sums>> choices, Function<Sums, BigDecimal> figure) {
        return choices.stream()
                .map(choice -> choice.stream()
                        .map(figure)
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .reduce(figure.apply(base), BigDecimal::add);
    }

    private static RobustTotal countries(Scopes.Group scope, Sums published, Sums base, List<List<Sums>> choices) {
        SortedSet<String> certain = new TreeSet<>(base.certain());
        SortedSet<String> possible = new TreeSet<>(base.possible());
        for (List<Sums> choice : choices) {
            SortedSet<String> always = new TreeSet<>(choice.get(0).certain());
            choice.forEach(world -> always.retainAll(world.certain()));
            certain.addAll(always);
            choice.forEach(world -> possible.addAll(world.possible()));
        }
        return total(
                scope,
                Swing.COUNTRIES,
                BigDecimal.valueOf(certain.size()),
                BigDecimal.valueOf(published.named().size()),
                BigDecimal.valueOf(possible.size()));
    }
}
