package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out everything a night has to say in tables. */
public final class ReleaseTables {

    private ReleaseTables() {}

    /**
     * The tables of a release, in the order of the workbook's sheets.
     *
     * @param previous tables of the last release, typed or as read from its files; empty for the first, which has no
     *     changes
     */
    public static List<Table> of(ReleaseContent content, Optional<List<Table>> previous) {
        List<Table> facts = facts(content);
        List<Change> changes = new ArrayList<>();
        previous.ifPresent(before -> {
            content.idEvents().forEach(event -> changes.add(ChangeTable.of(event)));
            changes.addAll(changes(content, before, facts));
        });
        List<Table> tables = new ArrayList<>();
        tables.add(AboutTable.of(content, changes, previous.isEmpty()));
        tables.addAll(facts);
        tables.add(position(tables, IssueTable.NAME), ChangeTable.of(changes));
        tables.add(Codebook.of(tables));
        return tables;
    }

    private static List<Table> facts(ReleaseContent content) {
        return List.of(
                YearTable.of(content),
                IncidentTable.of(content),
                ClaimTable.of(content),
                ReportTable.of(content),
                LinkTable.of(content),
                TotalTable.of(content),
                BreakTable.of(content),
                ReviewTable.of(content),
                IssueTable.of(content),
                SourceTable.of(content),
                FileTable.of(content));
    }

    private static List<Change> changes(ReleaseContent content, List<Table> before, List<Table> facts) {
        List<Table> after = new ArrayList<>(facts);
        after.add(AboutTable.of(content, List.of(), false));
        return Changes.between(before, after, new Causes(before, after));
    }

    private static int position(List<Table> tables, String name) {
        return tables.stream().map(Table::name).toList().indexOf(name);
    }
}
