package org.counterfoil.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One incident: the reports held to describe it, and what is published of each field.
 *
 * @param id permanent, {@code CF-000031}
 * @param reports sorted by id; at least one
 * @param resolutions one a field of the schema, in its order, silent ones too
 */
public record Incident(String id, List<Report> reports, List<Resolution> resolutions) {

    public Incident {
        // a copy of one or two takes half of what the list of a stream does
        reports = List.copyOf(
                reports.stream().sorted(Comparator.comparing(Report::id)).toList());
        resolutions = List.copyOf(resolutions);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("An incident needs a report: " + id);
        }
    }

    public Optional<Resolution> resolution(String field) {
        for (Resolution resolution : resolutions) { // asked a hundred times an incident, by every table
            if (resolution.field().name().equals(field)) {
                return Optional.of(resolution);
            }
        }
        return Optional.empty();
    }

    /** The published values of a field, of one type. */
    public <V extends Value> List<V> values(String field, Class<V> type) {
        return resolution(field).stream()
                .flatMap(resolution -> resolution.values().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
