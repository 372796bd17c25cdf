package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What differs between two releases. Yesterday + changes = today: applied to the tables of the last release, the changes
 * give the tables of this one. Tables are compared as texts, by what names a row; the order of rows does
 * not count.
 */
public final class Changes {

    /** The tables whose changes are published; {@code docs/interpretation.md} says of the others why theirs are not. */
    public static final List<String> TRACKED = Stream.concat(
                    Stream.of("incidents", "reports", "claims", "valuations", "stated_totals", "breaks"),
                    GroupedTable.NAMES.stream())
            .toList();

    /** The field under which a change of the columns themselves is told. */
    static final String COLUMNS = "(columns)";

    private Changes() {}

    /**
     * @param before tables of the last release, typed or as read from its files
     * @param after tables of this release
     * @return by table in the order of {@link #TRACKED}, then by key, then by column
     * @throws IllegalArgumentException if two rows of a table have one name
     */
    public static List<Change> between(List<Table> before, List<Table> after, CauseFinder causes) {
        return between(new KeyedTables(before), new KeyedTables(after), causes);
    }

    static List<Change> between(KeyedTables before, KeyedTables after, CauseFinder causes) {
        List<Change> changes = new ArrayList<>();
        for (String name : TRACKED) {
            changes.addAll(new TableChanges(before.find(name), after.find(name), causes).list());
        }
        return changes;
    }

    /**
     * Whether the changes that a release publishes, in either form, applied to the release before give that release. One table
     * after the other: no more than one is held twice.
     *
     * @param before tables of the release before, typed or as read from its files
     * @param after tables of the release, with its changes
     */
    public static boolean hold(List<Table> before, List<Table> after) {
        List<Change> changes = ReleaseTables.published(after);
        List<RowChange> rows = ReleaseTables.publishedRows(after);
        return TRACKED.stream().allMatch(name -> {
            KeyedRows old = find(before, name);
            KeyedRows now = find(after, name, old);
            return apply(old, of(name, changes, Change::table)).equals(now)
                    && applyRows(old, of(name, rows, RowChange::table)).equals(now);
        });
    }

    private static <C> List<C> of(String name, List<C> changes, Function<C, String> table) {
        return changes.stream()
                .filter(change -> table.apply(change).equals(name))
                .toList();
    }

    /**
     * The tables of the next release.
     *
     * @return the tracked tables, as {@link #comparable} gives them
     */
    public static List<Table> apply(List<Table> before, List<Change> changes) {
        return applied(before, changes, Change::table, Changes::apply);
    }

    /** The same by the form with one line a row. */
    public static List<Table> applyRows(List<Table> before, List<RowChange> changes) {
        return applied(before, changes, RowChange::table, Changes::applyRows);
    }

    private static <C> List<Table> applied(
            List<Table> before,
            List<C> changes,
            Function<C, String> table,
            BiFunction<KeyedRows, List<C>, KeyedRows> apply) {
        return TRACKED.stream()
                .map(name -> apply.apply(find(before, name), of(name, changes, table)))
                .map(KeyedRows::table)
                .toList();
    }

    /** The tracked tables as texts, rows by key: what {@link #apply} can be compared with. */
    public static List<Table> comparable(List<Table> tables) {
        return TRACKED.stream().map(name -> find(tables, name).table()).toList();
    }

    /** The table of that name by its first column, or one without rows. */
    static KeyedRows find(List<Table> tables, String name) {
        return find(tables, name, KeyedRows.nothing(name));
    }

    /** @param like of another release, with which rows are shared */
    static KeyedRows find(List<Table> tables, String name, KeyedRows like) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(table -> KeyedRows.of(table, like))
                .orElse(KeyedRows.nothing(name));
    }

    private static KeyedRows applyRows(KeyedRows before, List<RowChange> changes) {
        List<String> columns = before.columns();
        Map<String, Map<String, String>> rows = new TreeMap<>(before.rows());
        for (RowChange change : changes) {
            switch (change.op()) {
                case ADD, MOD -> {
                    if (change.columns().equals(List.of(COLUMNS))) {
                        columns = RowText.read(change.row());
                    } else {
                        rows.put(change.key(), KeyedRows.cells(columns, RowText.read(change.row())));
                    }
                }
                case DEL -> rows.remove(change.key());
                default -> {}
            }
        }
        return new KeyedRows(before.name(), columns, rows);
    }

    private static KeyedRows apply(KeyedRows before, List<Change> changes) {
        List<String> columns = before.columns();
        Map<String, Map<String, String>> rows = new TreeMap<>(before.rows());
        for (Change change : changes) {
            switch (change.op()) {
                case ADD -> rows.put(change.key(), KeyedRows.cells(columns, RowText.read(change.now())));
                case DEL -> rows.remove(change.key());
                case MOD -> {
                    if (change.field().equals(COLUMNS)) {
                        columns = RowText.read(change.now());
                    } else {
                        rows.put(change.key(), set(rows.get(change.key()), change));
                    }
                }
                default -> {}
            }
        }
        return new KeyedRows(before.name(), columns, rows);
    }

    private static Map<String, String> set(@org.jspecify.annotations.Nullable Map<String, String> row, Change change) {
        if (row == null) {
            throw new IllegalArgumentException(
                    "A change is about a row that is not there: " + change.table() + " " + change.key());
        }
        Map<String, String> cells = new TreeMap<>(row);
        cells.put(change.field(), change.now());
        if (change.now().isEmpty()) {
            cells.remove(change.field());
        }
        return cells;
    }

    /** How many rows of a table have a change of one of the kinds. */
    static long rows(List<Change> changes, String table, Set<Change.Op> ops) {
        Set<String> keys = new TreeSet<>();
        changes.stream()
                .filter(change -> change.table().equals(table) && ops.contains(change.op()))
                .forEach(change -> keys.add(change.key()));
        return keys.size();
    }
}
