package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.fusion.Origins;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.InParts;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Revision;
import org.counterfoil.incident.Schema;

/** The table of reports: which document gave which account of which incident. */
final class ReportTable {

    static final String NAME = "reports";

    private static final String ORIGIN = "origin";
    private static final String ORIGIN_BECAUSE = "origin_because";

    /**
     * @param origins of the incident
     * @param first whether it is the first of its incident
     * @param since the release whose reading of its document is carried over, or empty
     */
    private record Account(Incident incident, Report report, Origins origins, boolean first, String since) {

        String source() {
            return report.id().source();
        }
    }

    private ReportTable() {}

    /** Whether a column tells of the sources of the incident, and not of the report alone. */
    static boolean isOfOrigins(String column) {
        return column.equals(ORIGIN) || column.equals(ORIGIN_BECAUSE);
    }

    static Table of(ReleaseContent content) {
        Layout<Account> layout = new Layout<>();
        names(layout);
        origins(layout);
        places(layout);
        facts(layout, content.schema());
        Map<String, String> since = carriedOver(content);
        return layout.table(
                NAME,
                "Reports",
                "One row a report: one document's account of one incident.",
                1,
                row -> InParts.of(
                        content.incidents(),
                        incident -> accounts(content, incident, since).map(row)),
                ReportTable::anchors);
    }

    private static Map<String, String> carriedOver(ReleaseContent content) {
        Map<String, String> since = new TreeMap<>();
        content.documents()
                .forEach(document ->
                        since.put(document.source() + "/" + document.document(), document.carriedOverSince()));
        return since;
    }

    private static Stream<Account> accounts(ReleaseContent content, Incident incident, Map<String, String> since) {
        Report first = incident.reports().get(0);
        Origins origins = content.genealogy().of(incident.reports());
        return incident.reports().stream()
                .map(report -> new Account(
                        incident,
                        report,
                        origins,
                        report == first,
                        since.getOrDefault(
                                report.origin().source() + "/" + report.origin().document(), "")));
    }

    private static List<String> anchors(Account account) {
        String report = account.report().id().text();
        return account.first() ? List.of(report, account.incident().id()) : List.of(report);
    }

    private static void names(Layout<Account> layout) {
        layout.text(
                        "report_id",
                        "Report",
                        30,
                        "Name of the report: its source and the key it has there.",
                        account -> account.report().id().text())
                .cell(
                        "incident_id",
                        "Incident",
                        12,
                        "The incident it describes.",
                        account -> Cell.of(account.incident().id())
                                .linkedTo(IncidentTable.NAME, account.incident().id()))
                .cell(
                        "source",
                        "Source",
                        22,
                        "Folder name of the source.",
                        account -> Cell.of(account.report().id().source())
                                .linkedTo(
                                        SourceTable.NAME, account.report().id().source()))
                .text(
                        "key",
                        "Key",
                        14,
                        "The source's own key, or one minted for it where it has none.",
                        account -> account.report().id().key());
    }

    private static void origins(Layout<Account> layout) {
        layout.text(
                        ORIGIN,
                        "Origin",
                        22,
                        "The independent origin of its voice on the incident: its own source, or the most trusted of those that are"
                                + " one with it. Votes are counted by origins.",
                        account -> account.origins().of(account.source()))
                .text(
                        ORIGIN_BECAUSE,
                        "Origin because",
                        46,
                        "Why its source is one with others that tell of the incident: with which, and what shows it; empty where"
                                + " it is independent.",
                        account -> Words.join(account.origins().copies(account.source()).stream()
                                .map(copy -> copy.beside(account.source()) + ": " + Words.lower(copy.kind()) + ", "
                                        + copy.evidence())
                                .toList()));
    }

    private static void places(Layout<Account> layout) {
        layout.cell(
                        "document",
                        "Document",
                        26,
                        "File of the source in which the account stands.",
                        account -> FileTable.link(account.report().origin()))
                .text(
                        "locator",
                        "Where",
                        42,
                        "Where in the document the account begins: page or sheet, table, row. Counted from 1.",
                        account -> account.report().origin().locator())
                .text(
                        "rendition",
                        "Rendition",
                        11,
                        "original: the source's own words; restated: ours, written from the facts, never to be quoted as"
                                + " the source's.",
                        account -> Words.lower(account.report().rendition()))
                .text(
                        "carried_over_since",
                        "Carried over since",
                        13,
                        "The release whose reading of the document still stands, where tonight's file was missing or could"
                                + " not be read as before; else empty.",
                        Account::since);
    }

    private static void facts(Layout<Account> layout, Schema schema) {
        MainFields.of(schema, FieldKind.NAME)
                .ifPresent(field -> layout.text(
                        field.name(),
                        Words.title(field.name()),
                        24,
                        "What the report says of it. " + field.meaning(),
                        account -> said(account.report(), field.name())));
        MainFields.of(schema, FieldKind.DATE)
                .ifPresent(field -> layout.text(
                        field.name(),
                        Words.title(field.name()),
                        22,
                        "What the report says of it. " + field.meaning(),
                        account -> said(account.report(), field.name())));
        layout.amount(
                "amounts", "Amounts", 44, "Every amount the report gives, each with its field.", ReportTable::amounts);
        layout.count(
                "claims",
                "Claims",
                "How many claims the report makes.",
                account -> account.report().claims().size());
        layout.count(
                        "revisions",
                        "Revisions",
                        "How often the source changed the report, within the documents that are read.",
                        account -> account.report().changes())
                .text(
                        "revised",
                        "Revised",
                        34,
                        "How the source dates or numbers each revision, the first one first: amendment where it marks one, update"
                                + " where it does not. Earlier claims are superseded on Claims.",
                        account -> revised(account.report().revisions()));
    }

    private static String revised(List<Revision> revisions) {
        if (revisions.size() < 2) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (Revision revision : revisions) {
            String what = revision.amendment() ? " (amendment)" : words.isEmpty() ? "" : " (update)";
            words.add((revision.dated().isEmpty() ? "undated" : revision.dated()) + what);
        }
        return Words.join(words);
    }

    private static String said(Report report, String field) {
        return Words.join(
                report.claims(field).map(claim -> Words.of(claim.value())).toList());
    }

    private static String amounts(Account account) {
        return Words.join(account.report().claims().stream()
                .filter(claim -> claim.value() instanceof Amount)
                .map(claim -> claim.field() + " " + claim.value().text())
                .toList());
    }
}
