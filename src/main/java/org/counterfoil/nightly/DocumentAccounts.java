package org.counterfoil.nightly;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.TonightDocument;
import org.counterfoil.release.DocumentAccount;

/** Where the cells of each of tonight's documents went, and what came of it. */
final class DocumentAccounts {

    private final Ledger ledger;
    private final NightReports reports;
    private final SourceGates gates;

    DocumentAccounts(Ledger ledger, NightReports reports, SourceGates gates) {
        this.ledger = ledger;
        this.reports = reports;
        this.gates = gates;
    }

    List<DocumentAccount> all() {
        Map<String, Integer> reportsOf = count(reports.reports().stream().map(Report::origin));
        Map<String, Integer> totalsOf = count(reports.totals().stream().map(StatedTotal::origin));
        return ledger.tonight().documents().stream()
                .map(document -> account(
                        document,
                        gates.contentSince(document),
                        reportsOf.getOrDefault(document.source() + "/" + document.document(), 0),
                        totalsOf.getOrDefault(document.source() + "/" + document.document(), 0)))
                .toList();
    }

    /** By source and document. */
    private static Map<String, Integer> count(Stream<Origin> origins) {
        Map<String, Integer> counts = new TreeMap<>();
        origins.forEach(origin -> counts.merge(origin.source() + "/" + origin.document(), 1, Integer::sum));
        return counts;
    }

    private static DocumentAccount account(TonightDocument document, String contentSince, int reports, int totals) {
        return new DocumentAccount(
                document.source(),
                document.document(),
                document.format(),
                document.contentHash(),
                document.status(),
                document.account().seen(),
                document.account().mapped(),
                document.account().ignoredCells(),
                document.account().quarantinedCells(),
                reports,
                totals,
                document.carriedOverSince(),
                contentSince,
                document.account().ignored(),
                document.account().quarantined());
    }
}
