package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What some incidents come to, in every measure of the headline.
 *
 * @param certain codes of countries that an incident is in on which all who speak of it agree
 * @param named codes of countries that are published, and how often
 * @param possible codes of countries that any claim names
 * @param amounts in dollars, by field, in the order of the schema; what is left to a person can be anything that a claim
 *     leaves possible, and counts as 0
 */
record Sums(
        long incidents,
        SortedSet<String> certain,
        SortedMap<String, Integer> named,
        SortedSet<String> possible,
        Map<String, Figures> amounts) {

    /** Of no incident. */
    static final Sums NONE = new Sums(0, new TreeSet<>(), new TreeMap<>(), new TreeSet<>(), Map.of());

    static Sums of(List<Incident> incidents, Schema schema) {
        Map<String, Figures> amounts = new LinkedHashMap<>();
        AmountColumns.fields(schema).forEach(field -> amounts.put(field.name(), sum(incidents, field.name())));
        List<Resolution> places = schema.fields().stream()
                .filter(field -> field.kind() == FieldKind.COUNTRY)
                .map(Field::name)
                .flatMap(field -> incidents.stream().flatMap(incident -> incident.resolution(field).stream()))
                .toList();
        return new Sums(incidents.size(), agreed(places), counted(places), claimed(places), amounts);
    }

    /** What both come to, if no incident is in both. */
    Sums plus(Sums other) {
        SortedMap<String, Integer> both = new TreeMap<>(named);
        other.named.forEach((country, count) -> both.merge(country, count, Integer::sum));
        Map<String, Figures> sums = new LinkedHashMap<>(amounts);
        other.amounts.forEach((field, figures) -> sums.merge(field, figures, Figures::plus));
        return new Sums(
                incidents + other.incidents,
                union(certain, other.certain),
                both,
                union(possible, other.possible),
                sums);
    }

    static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        if (one.containsAll(other)) {
            return one;
        }
        SortedSet<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Figures sum(List<Incident> incidents, String field) {
        return Figures.sum(incidents.stream()
                .map(incident ->
                        AmountColumns.figures(incident, field).orUndecided(AmountColumns.undecided(incident, field))));
    }

    private static SortedMap<String, Integer> counted(List<Resolution> places) {
        return countries(places).collect(Collectors.toMap(code -> code, code -> 1, Integer::sum, TreeMap::new));
    }

    private static SortedSet<String> agreed(List<Resolution> places) {
        return countries(places.stream()
                        .filter(place -> place.status() == Resolution.Status.AGREED)
                        .toList())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> countries(List<Resolution> places) {
        return places.stream()
                .flatMap(place -> place.values().stream())
                .filter(Country.class::isInstance)
                .map(value -> ((Country) value).alpha2());
    }

    private static SortedSet<String> claimed(List<Resolution> places) {
        SortedSet<String> codes = countries(places).collect(Collectors.toCollection(TreeSet::new));
        places.stream()
                .flatMap(place -> place.losing().stream())
                .map(cited -> cited.claim().value())
                .filter(Country.class::isInstance)
                .forEach(value -> codes.add(((Country) value).alpha2()));
        return codes;
    }

    boolean hasFigure(String field) {
        return amounts.getOrDefault(field, Figures.NONE).isPresent();
    }

    BigDecimal low(String field) {
        return orZero(amounts.getOrDefault(field, Figures.NONE).low());
    }

    BigDecimal best(String field) {
        return orZero(amounts.getOrDefault(field, Figures.NONE).best());
    }

    BigDecimal high(String field) {
        return orZero(amounts.getOrDefault(field, Figures.NONE).high());
    }

    private static BigDecimal orZero(@Nullable BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
