package org.counterfoil.totals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Resolution.Status;
import org.counterfoil.incident.Value;
import org.counterfoil.totals.Breaks.Figures;

/** What does not add up within one incident. */
final class IncidentBreaks {

    private static final BigDecimal FACTOR = BigDecimal.valueOf(2);

    private final Incident incident;
    private final Titles titles;
    private final Breaks breaks;

    IncidentBreaks(Incident incident, Titles titles, Breaks breaks) {
        this.incident = incident;
        this.titles = titles;
        this.breaks = breaks;
    }

    void find() {
        duplicates();
        incident.resolutions().forEach(this::mismatch);
    }

    private void duplicates() {
        TreeMap<String, List<Report>> bySource = incident.reports().stream()
                .collect(groupingBy(report -> report.id().source(), TreeMap::new, toList()));
        bySource.forEach((source, reports) -> {
            if (reports.size() > 1) {
                breaks.add(
                        Break.Kind.DUPLICATE_INSIDE_SOURCE,
                        incident.id(),
                        source,
                        Figures.of("1 report", reports.size() + " reports"),
                        titles.of(source) + " describes this incident in "
                                + reports.stream()
                                        .map(report -> report.id().text() + " ("
                                                + report.origin().locator() + ")")
                                        .collect(joining(" and in "))
                                + ".",
                        "If these are two incidents, write 'not same' for the pair in decisions.csv; else nothing.");
            }
        });
    }

    private void mismatch(Resolution resolution) {
        if (resolution.status() == Status.CONTESTED) {
            report(
                    resolution,
                    resolution.isLeftToAPerson()
                            ? "The survivorship table leaves the choice to a person; nothing is published."
                            : "No rule of the survivorship table can choose between equals; the first by order stands.");
        } else if (resolution.status() == Status.SETTLED && isFarApart(resolution)) {
            report(
                    resolution,
                    "Settled by '" + resolution.rule() + "', yet a losing amount differs by more than factor 2.");
        }
    }

    private static boolean isFarApart(Resolution resolution) {
        return published(resolution)
                .anyMatch(best ->
                        losers(resolution).anyMatch(loser -> loser.unit().equals(best.unit()) && isFar(best, loser)));
    }

    private static Stream<Amount> published(Resolution resolution) {
        return amounts(resolution.values().stream());
    }

    private static Stream<Amount> losers(Resolution resolution) {
        return amounts(resolution.losing().stream().map(Cited::claim).map(claim -> claim.value()));
    }

    private static Stream<Amount> amounts(Stream<Value> values) {
        return values.filter(Amount.class::isInstance).map(Amount.class::cast);
    }

    private static boolean isFar(Amount one, Amount other) {
        BigDecimal left = one.range().figure();
        BigDecimal right = other.range().figure();
        return left.max(right).compareTo(left.min(right).multiply(FACTOR)) > 0;
    }

    private void report(Resolution resolution, String detail) {
        String published = resolution.values().stream().map(Value::text).collect(joining("; "));
        breaks.add(
                Break.Kind.MISMATCH,
                incident.id(),
                resolution.field().name(),
                new Figures(published, losing(resolution), difference(resolution), ""),
                detail,
                "Read the claims of the field " + resolution.field().name()
                        + " and decide in decisions.csv; or part the reports, if they describe two incidents.");
    }

    private static String losing(Resolution resolution) {
        return resolution.losing().stream()
                .map(cited -> cited.claim().value().text() + " (" + cited.id() + ")")
                .collect(joining("; "));
    }

    /** Published less the losing amount that is furthest from it, where one unit competes. */
    private static String difference(Resolution resolution) {
        List<Amount> best = published(resolution).toList();
        if (best.size() != 1) {
            return "";
        }
        Amount winner = best.get(0);
        return losers(resolution)
                .filter(loser -> loser.unit().equals(winner.unit()))
                .map(loser -> winner.range().figure().subtract(loser.range().figure()))
                .max(Comparator.comparing((BigDecimal gap) -> gap.abs()).thenComparing(Comparator.naturalOrder()))
                .map(difference -> winner.unit() + " " + difference.toPlainString())
                .orElse("");
    }
}
