package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counterfoil.incident.Origin;

/** The table of files: every document, with every cell accounted for. */
final class FileTable {

    static final String NAME = "files";

    private FileTable() {}

    /**
     * The document of an origin, leading to its row; a statement of the descriptor leads to the source, a value that a person
     * gave to the decisions.
     */
    static Cell link(Origin origin) {
        if (origin.source().isEmpty()) {
            return Cell.of(origin.document()).linkedTo(DecisionTable.NAME, "");
        }
        return origin.document().isEmpty()
                ? Cell.of("source.yml").linkedTo(SourceTable.NAME, origin.source())
                : Cell.of(origin.document()).linkedTo(NAME, origin.source() + "/" + origin.document());
    }

    static Table of(ReleaseContent content) {
        Layout<DocumentAccount> layout = new Layout<>();
        names(layout);
        cells(layout);
        Table table = layout.table(
                NAME,
                "Files",
                "One row a document: what became of it, and where each of its cells went.",
                2,
                content.documents(),
                document -> List.of(document.source() + "/" + document.document()));
        return anchoredBySource(table);
    }

    /** A source's name leads to the first of its files. */
    private static Table anchoredBySource(Table table) {
        Set<String> met = new TreeSet<>();
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            String source = row.cells().get(0).text();
            List<String> anchors = new ArrayList<>(row.anchors());
            if (met.add(source)) {
                anchors.add(source);
            }
            rows.add(new Row(row.cells(), anchors));
        }
        return new Table(table.name(), table.title(), table.meaning(), table.keyColumns(), table.columns(), rows);
    }

    private static void names(Layout<DocumentAccount> layout) {
        layout.cell(
                        "source",
                        "Source",
                        22,
                        "Folder name of the source.",
                        document -> Cell.of(document.source()).linkedTo(SourceTable.NAME, document.source()))
                .text("document", "Document", 30, "File name within the source's folder.", DocumentAccount::document)
                .text("format", "Format", 8, "What its content was recognised as.", DocumentAccount::format)
                .text(
                        "status",
                        "Status",
                        13,
                        "read; carried over: what it last said still stands;"
                                + " quarantined: set aside with an issue; missing: named, but not there.",
                        DocumentAccount::status)
                .text(
                        "carried_over_since",
                        "Carried over since",
                        12,
                        "The last night in which it could be read.",
                        DocumentAccount::carriedOverSince)
                .text(
                        "content_since",
                        "Content since",
                        12,
                        "The night in which its content was first read, by its hash: a file delivered again, or under"
                                + " another name, is no newer.",
                        DocumentAccount::contentSince);
    }

    private static void cells(Layout<DocumentAccount> layout) {
        layout.count("reports", "Reports", "How many reports it holds.", DocumentAccount::reports)
                .count("stated_totals", "Stated totals", "How many stated totals it holds.", DocumentAccount::totals)
                .count(
                        "cells_seen",
                        "Cells seen",
                        "Cells that are not blank; a passage of running text is one. Seen = mapped + ignored +"
                                + " quarantined.",
                        DocumentAccount::cellsSeen)
                .count(
                        "cells_mapped",
                        "Cells mapped",
                        "Cells that became part of a header, a key, a claim or a stated total.",
                        DocumentAccount::mapped)
                .count(
                        "cells_ignored",
                        "Cells ignored",
                        "Cells set aside by a named rule of the source.yml.",
                        DocumentAccount::ignored)
                .text(
                        "ignored_by",
                        "Ignored by",
                        40,
                        "The rules that set them aside, each with its number of cells.",
                        document -> sums(document.ignoredBy()))
                .count(
                        "cells_quarantined",
                        "Cells quarantined",
                        "Cells set aside with an issue.",
                        DocumentAccount::quarantined)
                .text(
                        "quarantined_by",
                        "Quarantined by",
                        24,
                        "The kinds of issue, each with its number of cells.",
                        document -> sums(document.quarantinedBy()))
                .text(
                        "sha256",
                        "SHA-256",
                        66,
                        "Hash of the file's bytes: proves which file was read.",
                        DocumentAccount::contentHash);
    }

    private static String sums(Map<String, Long> cells) {
        return Words.join(cells.entrySet().stream()
                .map(sum -> sum.getKey() + ": " + sum.getValue())
                .toList());
    }
}
