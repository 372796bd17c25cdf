package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Schema;

/**
 * What totals are published over: the headline and all, as a whole, by year, and by actor. Immutable, safe for many threads.
 *
 * @param headline which incidents the headline figures are over
 */
record Scopes(HeadlineScope headline, Schema schema) {

    static final String WHOLE = "all";
    static final String YEAR = "year";
    static final String ACTOR = "actor";

    /** The whole before years before actors; within a group, the headline before all. */
    static final Comparator<Group> ORDER = Comparator.comparing(
                    (Group group) -> List.of(WHOLE, YEAR, ACTOR).indexOf(group.by()))
            .thenComparing(Group::group)
            .thenComparing(group -> group.scope().equals(YearTable.ALL));

    /**
     * @param by {@code all}, {@code year} or {@code actor}
     * @param group the year or actor; empty for the whole
     */
    record Group(String scope, String by, String group) {

        /** What tells it from others. */
        List<String> names() {
            return List.of(scope, by, group);
        }

        boolean isWhole() {
            return by.equals(WHOLE);
        }
    }

    /** The groups that an incident is in, each once. Incidents in the same groups have equal lists. */
    List<Group> of(Incident incident) {
        List<String> titles =
                headline.holds(incident) ? List.of(headline.title(), YearTable.ALL) : List.of(YearTable.ALL);
        List<Group> groups = new ArrayList<>();
        titles.forEach(title -> groups.add(new Group(title, WHOLE, "")));
        MainFields.year(schema, incident)
                .map(String::valueOf)
                .ifPresent(year -> titles.forEach(title -> groups.add(new Group(title, YEAR, year))));
        actors(incident).forEach(actor -> groups.add(new Group(YearTable.ALL, ACTOR, actor)));
        return List.copyOf(groups);
    }

    /**
     * What some incidents come to, by group: those groups that hold any of them, in {@link #ORDER}. Each incident is added up
     * once, however many groups it is in: groups share what incidents that are in the same groups come to.
     */
    Map<Group, Sums> sums(List<Incident> incidents) {
        Map<Group, Sums> sums = new TreeMap<>(ORDER);
        places(incidents).entrySet().parallelStream()
                .map(place -> Map.entry(place.getKey(), Sums.of(place.getValue(), schema)))
                .toList()
                .forEach(place -> place.getKey().forEach(group -> sums.merge(group, place.getValue(), Sums::plus)));
        return sums;
    }

    /** The incidents that are in the same groups, in the order of the first of them. */
    private Map<List<Group>, List<Incident>> places(List<Incident> incidents) {
        List<List<Group>> groups = incidents.parallelStream().map(this::of).toList();
        Map<List<Group>, List<Incident>> places = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            places.computeIfAbsent(groups.get(i), place -> new ArrayList<>()).add(incidents.get(i));
        }
        return places;
    }

    /** What one incident comes to, in each of the groups that it is in. */
    Map<Group, Sums> sums(Incident incident) {
        Sums alone = Sums.of(List.of(incident), schema);
        Map<Group, Sums> sums = new TreeMap<>(ORDER);
        of(incident).forEach(group -> sums.put(group, alone));
        return sums;
    }

    private TreeSet<String> actors(Incident incident) {
        return schema.fields().stream()
                .filter(field -> field.kind() == FieldKind.ATTRIBUTION)
                .flatMap(field -> incident.values(field.name(), Attribution.class).stream())
                .map(Attribution::actor)
                .filter(actor -> !actor.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
