package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Schema;

/** What totals are published over: the headline and all, as a whole, by year, and by actor. */
final class Scopes {

    static final String WHOLE = "all";
    static final String YEAR = "year";
    static final String ACTOR = "actor";

    /**
     * @param by {@code all}, {@code year} or {@code actor}
     * @param group the year or actor; empty for the whole
     */
    record Group(String scope, String by, String group, Predicate<Incident> holds) {

        /** What tells it from others. */
        List<String> names() {
            return List.of(scope, by, group);
        }

        boolean isWhole() {
            return by.equals(WHOLE);
        }
    }

    private Scopes() {}

    /** What scopes ask of an incident. */
    private record Asked(boolean headline, String year, Set<String> actors) {

        static Asked of(Incident incident, HeadlineScope headline, Schema schema) {
            return new Asked(
                    headline.holds(incident),
                    Scopes.year(schema, incident),
                    named(schema, incident).collect(Collectors.toSet()));
        }
    }

    /** Each incident is asked once, however many scopes there are. The groups may be asked by many threads. */
    static List<Group> of(List<Incident> incidents, HeadlineScope headline, Schema schema) {
        Map<Incident, Asked> known = Collections.synchronizedMap(new IdentityHashMap<>());
        Function<Incident, Asked> asked =
                incident -> known.computeIfAbsent(incident, one -> Asked.of(one, headline, schema));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                headline.title(), WHOLE, "", incident -> asked.apply(incident).headline()));
        groups.add(new Group(YearTable.ALL, WHOLE, "", incident -> true));
        years(incidents, asked).forEach(year -> {
            Predicate<Incident> then = incident -> asked.apply(incident).year().equals(year);
            groups.add(new Group(
                    headline.title(),
                    YEAR,
                    year,
                    then.and(incident -> asked.apply(incident).headline())));
            groups.add(new Group(YearTable.ALL, YEAR, year, then));
        });
        actors(incidents, schema)
                .forEach(actor -> groups.add(new Group(
                        YearTable.ALL,
                        ACTOR,
                        actor,
                        incident -> asked.apply(incident).actors().contains(actor))));
        return groups.stream()
                .filter(group -> incidents.stream().anyMatch(group.holds()))
                .toList();
    }

    private static TreeSet<String> years(List<Incident> incidents, Function<Incident, Asked> asked) {
        TreeSet<String> years = new TreeSet<>();
        incidents.forEach(incident -> years.add(asked.apply(incident).year()));
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
