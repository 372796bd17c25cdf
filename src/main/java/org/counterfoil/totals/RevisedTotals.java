package org.counterfoil.totals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Revision;
import org.counterfoil.incident.StatedTotal;

/**
 * What holds of the totals that rows of several victims state, where a later document of their source revises the row: of each
 * measure, in dollars and in kind, what the last document says that gives it; nothing of a row that is taken back. Without state; safe
 * for use by several threads.
 */
public final class RevisedTotals {

    private static final Pattern NUMBERED = Pattern.compile("(.*)\\+\\d+");
    private static final String DOLLARS = "USD";

    private final Map<ReportId, Report> reports = new TreeMap<>();

    private RevisedTotals(Collection<Report> reports) {
        reports.stream()
                .filter(report -> !report.revisions().isEmpty())
                .forEach(report -> this.reports.put(report.id(), report));
    }

    /**
     * @param totals of all documents
     * @param reports of all documents, as one where one revises the other, those that were taken back included
     * @return in the order given
     */
    public static List<StatedTotal> holding(List<StatedTotal> totals, Collection<Report> reports) {
        RevisedTotals revised = new RevisedTotals(reports);
        Map<String, List<Dated>> rows = totals.stream()
                .flatMap(total -> revised.dated(total).stream())
                .collect(Collectors.groupingBy(Dated::figure, TreeMap::new, Collectors.toList()));
        List<StatedTotal> gone = new ArrayList<>();
        rows.values()
                .forEach(row -> row.stream()
                        .filter(one ->
                                one.report().isWithdrawn() || row.stream().anyMatch(one::isRevisedBy))
                        .map(Dated::total)
                        .forEach(gone::add));
        return gone.isEmpty()
                ? totals
                : totals.stream().filter(total -> !gone.contains(total)).toList();
    }

    /** @param row key of the row that states it; @param report of the first victim whose account is revised */
    private record Dated(StatedTotal total, String row, Report report) {

        String figure() {
            return row + ":" + total.measure().text() + (total.unit().equals(DOLLARS) ? "" : ":in kind");
        }

        boolean isRevisedBy(Dated other) {
            Optional<Revision> own = last(report, total.origin().document());
            Optional<Revision> later = last(report, other.total.origin().document());
            return own.isPresent()
                    && later.isPresent()
                    && own.get().order().compareTo(later.get().order()) < 0;
        }

        private static Optional<Revision> last(Report report, String document) {
            return report.revisions().stream()
                    .filter(revision -> revision.origin().document().equals(document))
                    .reduce((first, second) -> second);
        }
    }

    private Optional<Dated> dated(StatedTotal total) {
        Matcher numbered = NUMBERED.matcher(total.statement());
        List<String> rows =
                numbered.matches() ? List.of(total.statement(), numbered.group(1)) : List.of(total.statement());
        for (String row : rows) {
            for (String victim : total.scope().victims()) {
                Report report = reports.get(ReportId.parse(row + "+" + victim));
                if (report != null) {
                    return Optional.of(new Dated(total, row, report));
                }
            }
        }
        return Optional.empty();
    }
}
