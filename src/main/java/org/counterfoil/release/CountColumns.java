package org.counterfoil.release;

import java.util.Comparator;
import java.util.Optional;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;

/** How many tell of an incident, and since when somebody says who it was. */
final class CountColumns {

    private CountColumns() {}

    static void add(Layout<Incident> layout, ReleaseContent content) {
        layout.count(
                        "reports",
                        "Reports",
                        "How many accounts describe it.",
                        incident -> incident.reports().size())
                .count(
                        "sources",
                        "Sources",
                        "How many sources gave them.",
                        incident -> incident.reports().stream()
                                .map(report -> report.id().source())
                                .distinct()
                                .count())
                .count(
                        FieldColumns.INDEPENDENT,
                        "Independent sources",
                        "How many independent origins the sources have: those that copy one another, or tell what one speaker"
                                + " says, are one. Why stands on Reports.",
                        incident -> content.genealogy().of(incident.reports()).count());
    }

    /** When one of the sources read first said whom it holds responsible; empty where no such claim is dated. */
    static String since(Incident incident, Field attribution) {
        return incident.resolution(attribution.name()).stream()
                .flatMap(resolution -> resolution.supporting().stream())
                .filter(cited -> cited.claim().value() instanceof Attribution)
                .flatMap(cited -> Optional.ofNullable(cited.claim().stated()).stream())
                .min(Comparator.comparing(DateInterval::latest).thenComparing(Comparator.naturalOrder()))
                .map(DateInterval::text)
                .orElse("");
    }
}
