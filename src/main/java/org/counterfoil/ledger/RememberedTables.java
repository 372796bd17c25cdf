package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.PackedRows;
import org.counterfoil.release.Row;
import org.counterfoil.release.RowPart;
import org.counterfoil.release.RowVersion;
import org.counterfoil.release.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of every release, some hundred rows in a part and version by version. A version holds from one release to before another;
 * only parts that differ from those of the release before are written.
 */
final class RememberedTables {

    /** What this release opened may lie there already: versions are closed in batches of their own. */
    private static final String CLOSE = "update release_rows set valid_to = ? where table_name = ? and row_key = ?"
            + " and valid_to is null and valid_from < ?";

    private static final String OPEN =
            "insert into release_rows (table_name, row_key, valid_from, valid_to, rank, packed)"
                    + " values (?, ?, ?, null, ?, ?)";

    private final JdbcClient jdbc;

    RememberedTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything of a table but its rows. */
    record PackedTable(String title, String meaning, int keyColumns, List<Column> columns) {

        static String pack(Table table) {
            return Packing.pack(new PackedTable(table.title(), table.meaning(), table.keyColumns(), table.columns()));
        }

        static Table unpack(String name, String packed, List<Row> rows) {
            if (packed.startsWith("[")) {
                List<Column> columns = Stream.of(Packing.unpack(packed, String[].class))
                        .map(column -> new Column(column, column, ColumnType.TEXT, "", "", 0))
                        .toList();
                return new Table(name, name, "", 1, columns, rows);
            }
            PackedTable table = Packing.unpack(packed, PackedTable.class);
            return new Table(name, table.title(), table.meaning(), table.keyColumns(), table.columns(), rows);
        }
    }

    /**
     * The tables of a release as they were published, in the order of the sheets.
     *
     * @param names only those that are asked for; empty: all
     */
    List<Table> of(int release, List<String> names) {
        return jdbc
                .sql("select table_name, packed from release_table where" + Memory.HELD
                        + " order by ordinal, table_name")
                .params(release, release)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(table -> names.isEmpty() || names.contains(table.getKey()))
                .map(table -> PackedTable.unpack(table.getKey(), table.getValue(), rows(table.getKey(), release)))
                .toList();
    }

    private List<Row> rows(String table, int release) {
        List<RowPart> parts = new ArrayList<>();
        List<Row> single = new ArrayList<>();
        jdbc.sql("select row_key, packed from release_rows where table_name = ? and" + Memory.HELD + " order by rank")
                .params(table, release, release)
                .query((row, number) -> RememberedPart.isPart(row.getString(2))
                        ? parts.add(RememberedPart.unpack(row.getString(1), row.getString(2)))
                        : single.add(PackedRow.unpack(row.getString(2))))
                .list();
        return single.isEmpty() ? new PackedRows(parts) : single;
    }

    /** @param last number of the last release; what is written of a coming one is not told */
    List<RowVersion> versions(String table, int last) {
        TreeMap<Integer, Table> columns = new TreeMap<>();
        jdbc.sql("select valid_from, packed from release_table where table_name = ?")
                .param(table)
                .query((row, number) ->
                        columns.put(row.getInt(1), PackedTable.unpack(table, row.getString(2), List.of())))
                .list();
        Map<String, List<RowVersion>> versions = new TreeMap<>();
        jdbc.sql("select valid_from, case when valid_to <= ? then valid_to else " + Integer.MAX_VALUE
                        + " end, row_key, packed from release_rows"
                        + " where table_name = ? and valid_from <= ? order by valid_from, rank")
                .params(last, table, last)
                .query((row, number) -> {
                    Table told = columns.floorEntry(row.getInt(1)).getValue();
                    for (Row each : opened(row.getString(3), row.getString(4))) {
                        RowVersion version = version(told, row.getInt(1), row.getInt(2), each);
                        versions.computeIfAbsent(version.incident(), key -> new ArrayList<>())
                                .add(version);
                    }
                    return number;
                })
                .list();
        return versions.values().stream().flatMap(some -> joined(some).stream()).toList();
    }

    private static List<Row> opened(String key, String packed) {
        return RememberedPart.isPart(packed)
                ? new PackedRows(List.of(RememberedPart.unpack(key, packed)))
                : List.of(PackedRow.unpack(packed));
    }

    /** A row that stays as it was when those beside it change is written again with them: that is one version of it. */
    private static List<RowVersion> joined(List<RowVersion> versions) {
        List<RowVersion> joined = new ArrayList<>();
        for (RowVersion version : versions) {
            RowVersion last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.to() == version.from() && last.cells().equals(version.cells())) {
                joined.set(joined.size() - 1, new RowVersion(last.incident(), last.from(), version.to(), last.cells()));
            } else {
                joined.add(version);
            }
        }
        return joined;
    }

    private static RowVersion version(Table table, int from, int to, Row row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(table.columns().size(), row.cells().size()); i++) {
            String text = row.cells().get(i).text();
            if (!text.isEmpty()) {
                cells.put(table.columns().get(i).name(), text);
            }
        }
        return new RowVersion(row.cells().get(0).text(), from, to, cells);
    }

    /** Makes the tables those of a release. What it does not hold is of the releases before alone. */
    void remember(Writing writing, int release, List<Table> tables) {
        List<String> gone = new ArrayList<>(jdbc.sql("select table_name from release_table where valid_to is null")
                .query(String.class)
                .list());
        for (int ordinal = 0; ordinal < tables.size(); ordinal++) {
            Table table = tables.get(ordinal);
            gone.remove(table.name());
            int place = ordinal;
            writing.once(() -> columns(release, table, place));
            rows(writing, release, table);
        }
        gone.forEach(table -> List.of("release_table", "release_rows")
                .forEach(from -> writing.once(
                        () -> jdbc.sql("update " + from + " set valid_to = ? where table_name = ? and valid_to is null")
                                .params(release, table)
                                .update())));
    }

    private void columns(int release, Table table, int ordinal) {
        String packed = PackedTable.pack(table);
        boolean same = jdbc.sql(
                        "select packed from release_table where table_name = ? and ordinal = ? and valid_to is null")
                .params(table.name(), ordinal)
                .query(String.class)
                .optional()
                .filter(packed::equals)
                .isPresent();
        if (!same) {
            jdbc.sql("update release_table set valid_to = ? where table_name = ? and valid_to is null")
                    .params(release, table.name())
                    .update();
            jdbc.sql("insert into release_table (table_name, valid_from, valid_to, ordinal, packed)"
                            + " values (?, ?, null, ?, ?)")
                    .params(table.name(), release, ordinal, packed)
                    .update();
        }
    }

    private void rows(Writing writing, int release, Table table) {
        Map<String, Long> before = ranks(table.name(), release - 1);
        List<RowPart> parts = PackedRows.parts(table);
        List<String> keys = RememberedPart.keys(parts);
        List<@Nullable Long> known = new ArrayList<>();
        keys.forEach(key -> known.add(before.get(key)));
        long[] ranks = RowRanks.of(known);
        try (Batch closed = writing.batch(CLOSE);
                Batch opened = writing.batch(OPEN)) {
            for (int i = 0; i < ranks.length; i++) {
                Long last = before.remove(keys.get(i));
                if (last == null || last != ranks[i]) {
                    if (last != null) {
                        closed.add(release, table.name(), keys.get(i), release);
                    }
                    opened.add(table.name(), keys.get(i), release, ranks[i], RememberedPart.pack(parts.get(i)));
                }
            }
            before.keySet().forEach(key -> closed.add(release, table.name(), key, release));
        }
    }

    /** By key the ranks of the parts that a release has of a table. */
    private Map<String, Long> ranks(String table, int release) {
        Map<String, Long> ranks = new HashMap<>();
        jdbc.sql("select row_key, rank from release_rows where table_name = ? and" + Memory.HELD)
                .params(table, release, release)
                .query((row, number) -> ranks.put(row.getString(1), row.getLong(2)))
                .list();
        return ranks;
    }
}
