package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Schema;

/** What totals are published over: the headline and all, as a whole, by year, and by actor. */
final class Scopes {

    static final String WHOLE = "all";

    /**
     * @param by {@code all}, {@code year} or {@code actor}
     * @param group the year or actor; empty for the whole
     */
    record Group(String scope, String by, String group, Predicate<Incident> holds) {

        boolean isWhole() {
            return by.equals(WHOLE);
        }
    }

    private Scopes() {}

    static List<Group> of(List<Incident> incidents, HeadlineScope headline, Schema schema) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(headline.title(), WHOLE, "", headline::holds));
        groups.add(new Group(YearTable.ALL, WHOLE, "", incident -> true));
        years(incidents, schema).forEach(year -> {
            groups.add(new Group(
                    headline.title(),
                    "year",
                    year,
                    incident ->
                            headline.holds(incident) && year(schema, incident).equals(year)));
            groups.add(new Group(
                    YearTable.ALL,
                    "year",
                    year,
                    incident -> year(schema, incident).equals(year)));
        });
        actors(incidents, schema)
                .forEach(actor -> groups.add(new Group(
                        YearTable.ALL,
                        "actor",
                        actor,
                        incident -> named(schema, incident).anyMatch(actor::equals))));
        return groups.stream()
                .filter(group -> incidents.stream().anyMatch(group.holds()))
                .toList();
    }

    private static TreeSet<String> years(List<Incident> incidents, Schema schema) {
        TreeSet<String> years = new TreeSet<>();
        incidents.forEach(incident -> years.add(year(schema, incident)));
        years.remove("");
        return years;
    }

    private static String year(Schema schema, Incident incident) {
        return MainFields.year(schema, incident).map(String::valueOf).orElse("");
    }

    private static TreeSet<String> actors(List<Incident> incidents, Schema schema) {
        TreeSet<String> actors = new TreeSet<>();
        incidents.forEach(incident -> named(schema, incident).forEach(actors::add));
        return actors;
    }

    private static Stream<String> named(Schema schema, Incident incident) {
        return schema.fields().stream()
                .filter(field -> field.kind() == FieldKind.ATTRIBUTION)
                .flatMap(field -> incident.values(field.name(), Attribution.class).stream())
                .map(Attribution::actor)
                .filter(actor -> !actor.isEmpty());
    }
}
