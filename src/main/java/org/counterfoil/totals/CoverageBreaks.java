package org.counterfoil.totals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Coverage;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Scope;
import org.counterfoil.totals.Breaks.Figures;

/** Holds what sources have against what they say they cover: absence is a break only where they promise to have all. */
final class CoverageBreaks {

    private static final String OCCURRED = "occurred";
    private static final String DISCLOSED = "disclosed";

    private final List<Item> items;
    private final Titles titles;
    private final Breaks breaks;

    CoverageBreaks(List<Item> items, Titles titles, Breaks breaks) {
        this.items = items;
        this.titles = titles;
        this.breaks = breaks;
    }

    void find(Coverage coverage) {
        items.forEach(item -> item.incident().reports().stream()
                .filter(report -> report.id().source().equals(coverage.source()))
                .filter(report -> isOutside(report, coverage.window()))
                .forEach(report -> outside(report, coverage)));
        Scope complete = coverage.complete();
        if (complete != null) {
            items.stream()
                    .filter(item -> isPromised(item, complete, coverage.window()))
                    .filter(item -> !has(item, coverage.source()))
                    .forEach(item -> absent(item, coverage));
        }
    }

    private static boolean isOutside(Report report, DateInterval window) {
        List<DateInterval> dates = report.values(OCCURRED, DateInterval.class);
        return !dates.isEmpty() && dates.stream().noneMatch(window::overlaps);
    }

    private void outside(Report report, Coverage coverage) {
        breaks.add(
                Break.Kind.OUTSIDE_COVERAGE,
                report.id().text(),
                OCCURRED,
                Figures.of(
                        coverage.window().text(),
                        report.values(OCCURRED, DateInterval.class).stream()
                                .map(DateInterval::text)
                                .collect(Collectors.joining("; "))),
                titles.of(coverage.source()) + " lists it, and says to cover another time.",
                "Look the date up in " + report.origin().locator() + "; or correct `coverage` in source.yml.");
    }

    /** Whatever may lie outside is not missed: neither what is dated to a year, nor what may be another actor's. */
    private static boolean isPromised(Item item, Scope complete, DateInterval window) {
        DateInterval occurred = item.occurred();
        return occurred != null && window.contains(occurred) && Selection.isInside(complete, item);
    }

    private static boolean has(Item item, String source) {
        return item.incident().reports().stream()
                .anyMatch(report -> report.id().source().equals(source));
    }

    private void absent(Item item, Coverage coverage) {
        DateInterval stated = coverage.stated();
        String late = stated == null || !knownAfter(item, stated)
                ? ""
                : " It became known after the source was made (" + stated.text() + ").";
        boolean pending = !late.isEmpty();
        String others = item.incident().reports().stream()
                .map(report -> report.id().source())
                .distinct()
                .map(titles::of)
                .collect(Collectors.joining("; "));
        breaks.add(
                pending ? Break.Kind.PENDING : Break.Kind.MISSING,
                item.id(),
                coverage.source(),
                Figures.of("a report", "none"),
                titles.of(coverage.source()) + " is to have all such incidents within "
                        + coverage.window().text() + ", and does not have this one" + named(item)
                        + ". It is reported by "
                        + others + "."
                        + late,
                pending
                        ? "Wait for its next edition."
                        : "Look for it there under another name or date, and write 'same' into decisions.csv; else the"
                                + " source lacks it, or its `coverage` promises too much.");
    }

    private static String named(Item item) {
        String victims = String.join(", ", item.namedVictims());
        return victims.isEmpty() ? "" : " (" + victims + ")";
    }

    /** By the first day on which anybody says it was made known, else by when it happened. */
    private static boolean knownAfter(Item item, DateInterval stated) {
        return item.incident().reports().stream()
                .flatMap(report -> report.values(DISCLOSED, DateInterval.class).stream())
                .min(Comparator.comparing(DateInterval::earliest))
                .or(() -> Optional.ofNullable(item.occurred()))
                .filter(known -> known.earliest().isAfter(stated.latest()))
                .isPresent();
    }
}
