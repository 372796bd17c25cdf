package org.counterfoil.release;

import java.util.Comparator;
import java.util.List;
import org.counterfoil.incident.Incident;

/** The table of sources: who speaks, and how much of it is in this release. */
final class SourceTable {

    static final String NAME = "sources";

    private final ReleaseContent content;
    private final Layout<SourceState> layout = new Layout<>();

    private SourceTable(ReleaseContent content) {
        this.content = content;
    }

    static Table of(ReleaseContent content) {
        SourceTable table = new SourceTable(content);
        table.who();
        table.cited();
        table.given();
        table.cells();
        return table.layout.table(
                NAME,
                "Sources",
                "One row a source: who speaks, and how much of it is in this release.",
                1,
                content.sources(),
                state -> List.of(state.profile().id()));
    }

    private void who() {
        layout.cell(
                        "source",
                        "Source",
                        22,
                        "Folder name of the source; leads to its files.",
                        state -> Cell.of(state.profile().id())
                                .linkedTo(FileTable.NAME, state.profile().id()))
                .text(
                        "title",
                        "Title",
                        40,
                        "What people call it.",
                        state -> state.profile().title())
                .text(
                        "publisher",
                        "Publisher",
                        32,
                        "Who publishes it.",
                        state -> state.profile().publisher())
                .text(
                        "kind",
                        "Kind",
                        12,
                        "un, government, firm, press or tracker.",
                        state -> state.profile().kind())
                .count(
                        "rank",
                        "Rank",
                        "Trust, 1 the most; where sources differ, the smaller rank may win.",
                        state -> state.profile().rank());
    }

    private void cited() {
        layout.text("cite", "Cite", 60, "The document that its facts stand in: cite that.", SourceState::cite)
                .text(
                        "read_from",
                        "Read from",
                        50,
                        "The copy it was read from, where that was not the original.",
                        state -> state.readFrom())
                .text(
                        "rendition",
                        "Rendition",
                        11,
                        "original: the files are the source's own; restated: they are ours, written from the facts.",
                        state -> Words.lower(state.rendition()))
                .text(
                        "licence",
                        "Licence",
                        40,
                        "As the source states it.",
                        state -> state.profile().licence())
                .text(
                        "descriptor",
                        "source.yml",
                        13,
                        "First digits of the hash of its source.yml; empty where there was none tonight.",
                        state -> content.madeOf().descriptorOf(state.profile().id()))
                .text(
                        "copies",
                        "Copies",
                        18,
                        "Sources it repeats: its voice beside theirs is not independent.",
                        state -> Words.join(state.profile().copies()));
    }

    private void given() {
        layout.text(
                        "status",
                        "Status",
                        11,
                        "fresh: read tonight; stale: what it last said is carried over; withdrawn: taken out;"
                                + " quarantined: set aside with an issue.",
                        SourceState::status)
                .text(
                        "content_changed",
                        "Content changed",
                        12,
                        "The night in which its content last changed, by the hashes of its documents.",
                        this::contentChanged)
                .text(
                        "coverage",
                        "Coverage",
                        24,
                        "The window in which its silence means something, as EDTF.",
                        SourceState::coverage)
                .count("documents", "Documents", "How many documents it has.", SourceState::documents)
                .count("reports", "Reports", "How many reports of it are in this release.", SourceState::reports)
                .count("incidents", "Incidents", "How many incidents it reports.", state -> incidents(state, false))
                .count(
                        "incidents_only_here",
                        "Only here",
                        "How many incidents no other source reports.",
                        state -> incidents(state, true));
    }

    private String contentChanged(SourceState state) {
        return content.documents().stream()
                .filter(document -> document.source().equals(state.profile().id()))
                .map(DocumentAccount::contentSince)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private long incidents(SourceState state, boolean alone) {
        return content.incidents().stream()
                .filter(incident -> reports(incident, state.profile().id(), alone))
                .count();
    }

    private static boolean reports(Incident incident, String source, boolean alone) {
        List<String> sources = incident.reports().stream()
                .map(report -> report.id().source())
                .distinct()
                .toList();
        return sources.contains(source) && (!alone || sources.size() == 1);
    }

    private void cells() {
        layout.count(
                        "stated_totals",
                        "Stated totals",
                        "How many stated totals its documents hold.",
                        state -> sum(state, DocumentAccount::totals))
                .count(
                        "cells_seen",
                        "Cells seen",
                        "Cells of its documents that are not blank; a passage of running text" + " is one.",
                        state -> sum(state, DocumentAccount::cellsSeen))
                .count(
                        "cells_mapped",
                        "Cells mapped",
                        "Cells that became part of a header, a key, a claim or a stated" + " total.",
                        state -> sum(state, DocumentAccount::mapped))
                .count(
                        "cells_ignored",
                        "Cells ignored",
                        "Cells set aside by a named rule of its source.yml.",
                        state -> sum(state, DocumentAccount::ignored))
                .count(
                        "cells_quarantined",
                        "Cells quarantined",
                        "Cells set aside with an issue.",
                        state -> sum(state, DocumentAccount::quarantined));
    }

    private long sum(SourceState state, java.util.function.ToLongFunction<DocumentAccount> figure) {
        return content.documents().stream()
                .filter(document -> document.source().equals(state.profile().id()))
                .mapToLong(figure)
                .sum();
    }
}
