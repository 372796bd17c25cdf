package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Schema;

/**
 * How far figures go over the worlds that some incidents may be in. Incidents and dollars add up over groups of incidents whose
 * worlds do not depend on each other, so the least of each added up is the least of all. Countries do not add up: one is
 * certain if it is published in every world and all who speak of it agree, and possible if any claim names it.
 *
 * @param low by measure, but for countries
 * @param high by measure, but for countries
 * @param certain codes of countries
 * @param possible codes of countries
 */
record Reach(
        Map<String, BigDecimal> low,
        Map<String, BigDecimal> high,
        SortedSet<String> certain,
        SortedSet<String> possible) {

    /** @param worlds at least one; in the order that decides between equal figures written with more or fewer zeros */
    static Reach of(List<Sums> worlds, Schema schema) {
        Map<String, BigDecimal> low = new LinkedHashMap<>();
        Map<String, BigDecimal> high = new LinkedHashMap<>();
        low.put(Swing.INCIDENTS, least(worlds, sums -> BigDecimal.valueOf(sums.incidents())));
        high.put(Swing.INCIDENTS, most(worlds, sums -> BigDecimal.valueOf(sums.incidents())));
        AmountColumns.fields(schema).forEach(field -> {
            low.put(field.name(), least(worlds, sums -> sums.low(field.name())));
            high.put(field.name(), most(worlds, sums -> sums.high(field.name())));
        });
        SortedSet<String> certain = new TreeSet<>(worlds.get(0).certain());
        SortedSet<String> possible = new TreeSet<>();
        worlds.forEach(world -> {
            certain.retainAll(world.certain());
            possible.addAll(world.possible());
        });
        return new Reach(low, high, certain, possible);
    }

    /** Over the groups that the worlds touch; in a world that has nothing in a group, its figures are nothing. */
    static Map<Scopes.Group, Reach> of(Alternatives alternatives, Scopes scopes) {
        Map<Incident, Map<Scopes.Group, Sums>> known = new IdentityHashMap<>();
        List<Map<Scopes.Group, Sums>> worlds = alternatives.worlds().stream()
                .map(world -> sums(world, incident -> known.computeIfAbsent(incident, scopes::sums)))
                .toList();
        SortedSet<Scopes.Group> groups = new TreeSet<>(Scopes.ORDER);
        worlds.forEach(world -> groups.addAll(world.keySet()));
        Map<Scopes.Group, Reach> reaches = new LinkedHashMap<>();
        groups.forEach(group -> reaches.put(
                group,
                of(
                        worlds.stream()
                                .map(world -> world.getOrDefault(group, Sums.NONE))
                                .toList(),
                        scopes.schema())));
        return reaches;
    }

    private static Map<Scopes.Group, Sums> sums(List<Incident> world, Function<Incident, Map<Scopes.Group, Sums>> of) {
        Map<Scopes.Group, Sums> sums = new TreeMap<>(Scopes.ORDER);
        world.forEach(incident -> of.apply(incident).forEach((group, sum) -> sums.merge(group, sum, Sums::plus)));
        return sums;
    }

    Reach plus(Reach other) {
        return new Reach(
                sum(low, other.low),
                sum(high, other.high),
                Sums.union(certain, other.certain),
                Sums.union(possible, other.possible));
    }

    /** One a measure; none for amounts that nothing in the scope has. */
    List<RobustTotal> totals(Scopes.Group scope, Sums published) {
        List<RobustTotal> totals = new ArrayList<>();
        totals.add(total(scope, Swing.INCIDENTS, BigDecimal.valueOf(published.incidents())));
        totals.add(new RobustTotal(
                scope.scope(),
                scope.by(),
                scope.group(),
                Swing.COUNTRIES,
                BigDecimal.valueOf(certain.size()),
                BigDecimal.valueOf(published.named().size()),
                BigDecimal.valueOf(possible.size())));
        published.amounts().keySet().stream()
                .filter(published::hasFigure)
                .map(field -> total(scope, field, published.best(field)))
                .forEach(totals::add);
        return totals;
    }

    private RobustTotal total(Scopes.Group scope, String measure, BigDecimal best) {
        return new RobustTotal(
                scope.scope(),
                scope.by(),
                scope.group(),
                measure,
                low.getOrDefault(measure, BigDecimal.ZERO),
                best,
                high.getOrDefault(measure, BigDecimal.ZERO));
    }

    private static Map<String, BigDecimal> sum(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        Map<String, BigDecimal> sum = new LinkedHashMap<>(one);
        other.forEach((measure, figure) -> sum.merge(measure, figure, BigDecimal::add));
        return sum;
    }

    private static BigDecimal least(List<Sums> worlds, Function<Sums, BigDecimal> figure) {
        return worlds.stream().map(figure).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static BigDecimal most(List<Sums> worlds, Function<Sums, BigDecimal> figure) {
        return worlds.stream().map(figure).max(Comparator.naturalOrder()).orElseThrow();
    }
}
