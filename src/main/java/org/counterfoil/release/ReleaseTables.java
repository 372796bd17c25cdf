package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lays out everything a night has to say in tables. */
public final class ReleaseTables {

    /** The tables of a release that the next one needs, to tell what changed and why. */
    public static final List<String> REMEMBERED = Stream.concat(
                    Changes.TRACKED.stream(),
                    Stream.of(
                            SensitivityTable.NAME,
                            SourceTable.NAME,
                            FileTable.NAME,
                            IssueTable.NAME,
                            DecisionTable.NAME,
                            AboutTable.NAME))
            .toList();

    private ReleaseTables() {}

    /**
     * The tables of a release, in the order of the workbook's sheets.
     *
     * @param previous tables of the last release, typed or as read from its files; empty for the first, which has no
     *     changes
     */
    public static List<Table> of(ReleaseContent content, Optional<List<Table>> previous) {
        return of(content.withoutNearMisses(), links(content), previous);
    }

    /** The table that alone needs the near misses: laid out before the others, what they are made of can be let go. */
    public static Table links(ReleaseContent content) {
        return LinkTable.of(content);
    }

    /**
     * The same where the links are laid out.
     *
     * @param content may be {@linkplain ReleaseContent#withoutNearMisses() without near misses}
     * @param links what {@link #links} made of it
     */
    public static List<Table> of(ReleaseContent content, Table links, Optional<List<Table>> previous) {
        List<Table> facts = facts(content, links, previous.orElse(List.of()));
        List<Change> changes = new ArrayList<>();
        List<RowChange> rows = new ArrayList<>();
        previous.ifPresent(before -> {
            List<Table> after = new ArrayList<>(facts);
            after.add(AboutTable.of(content, List.of(), false));
            KeyedTables last = new KeyedTables(before);
            KeyedTables keyed = last.next(after);
            changes.addAll(changes(content, last, keyed));
            rows.addAll(RowChange.of(changes, keyed));
        });
        List<Table> tables = new ArrayList<>();
        tables.add(AboutTable.of(content, changes, previous.isEmpty()));
        tables.addAll(facts);
        tables.addAll(position(tables, IssueTable.NAME), List.of(ChangeTable.of(changes), RowChangeTable.of(rows)));
        tables.add(Codebook.of(tables));
        return tables;
    }

    /**
     * All tables but those that are made of others, in the order of their sheets. What they are made of does not change: the small
     * ones are laid out at the same time; of the others each is laid out on all processors.
     */
    private static List<Table> facts(ReleaseContent content, Table links, List<Table> before) {
        List<Supplier<List<Table>>> totals = List.of(
                () -> List.of(YearTable.of(content)),
                () -> ValueTotals.byCountry(content),
                () -> ValueTotals.byVictimKind(content),
                () -> List.of(RobustTable.of(content)),
                () -> List.of(SensitivityTable.of(content)));
        List<Supplier<List<Table>>> rest = List.of(
                () -> List.of(TotalTable.of(content)),
                () -> List.of(BreakTable.of(content)),
                () -> List.of(DisagreementTable.of(content)),
                () -> List.of(ReviewTable.of(content)),
                () -> List.of(IdTable.of(content)),
                () -> List.of(DecisionTable.of(content)),
                () -> List.of(IssueTable.of(content)),
                () -> List.of(SourceTable.of(content)),
                () -> List.of(FileTable.of(content)));
        List<Table> facts = new ArrayList<>(atOnce(totals));
        facts.add(IncidentTable.of(content, before));
        facts.add(ClaimTable.of(content));
        facts.add(ValuationTable.of(content));
        facts.add(ReportTable.of(content));
        facts.add(links);
        facts.addAll(atOnce(rest));
        return facts;
    }

    private static List<Table> atOnce(List<Supplier<List<Table>>> tables) {
        return tables.parallelStream().map(Supplier::get).flatMap(List::stream).toList();
    }

    private static List<Change> changes(ReleaseContent content, KeyedTables before, KeyedTables after) {
        Causes causes = new Causes(before, after, content.headline().column());
        List<Change> changes = new ArrayList<>();
        content.idEvents().forEach(event -> ChangeTable.of(event, causes::event).ifPresent(changes::add));
        changes.addAll(Changes.between(before, after, causes));
        return changes;
    }

    /** The changes as the tables of a release publish them. */
    public static List<Change> published(List<Table> tables) {
        return tables.stream()
                .filter(table -> table.name().equals(ChangeTable.NAME))
                .flatMap(table -> ChangeTable.read(table).stream())
                .toList();
    }

    /** The same, one line a row. */
    public static List<RowChange> publishedRows(List<Table> tables) {
        return tables.stream()
                .filter(table -> table.name().equals(RowChangeTable.NAME))
                .flatMap(table -> RowChangeTable.read(table).stream())
                .toList();
    }

    private static int position(List<Table> tables, String name) {
        return tables.stream().map(Table::name).toList().indexOf(name);
    }
}
