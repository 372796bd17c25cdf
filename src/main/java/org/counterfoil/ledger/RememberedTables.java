package org.counterfoil.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterfoil.incident.Sha256;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.Row;
import org.counterfoil.release.RowVersion;
import org.counterfoil.release.RowView;
import org.counterfoil.release.SharedTexts;
import org.counterfoil.release.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of every release, row by row and version by version. A version holds from one release to before another; only what
 * differs from the release before is written. Joins the caller's transaction.
 */
final class RememberedTables {

    private static final String HELD = " valid_from <= ? and (valid_to is null or valid_to > ?)";

    /** What this release opened may lie there already: versions are closed in batches of their own. */
    private static final String CLOSE = "update release_row set valid_to = ? where table_name = ? and row_key = ?"
            + " and valid_to is null and valid_from < ?";

    private static final String OPEN =
            "insert into release_row (table_name, row_key, valid_from, valid_to, rank, packed)"
                    + " values (?, ?, ?, null, ?, ?)";

    /** Each page reads the rest of its table, to sort it: few large ones. */
    private static final int PAGE = 250_000;

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
        return tables(release, name -> names.isEmpty() || names.contains(name), this::rows);
    }

    private List<Table> tables(int release, Predicate<String> asked, BiFunction<String, Integer, List<Row>> rows) {
        return jdbc
                .sql("select table_name, packed from release_table where" + HELD + " order by ordinal, table_name")
                .params(release, release)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(table -> asked.test(table.getKey()))
                .map(table -> PackedTable.unpack(table.getKey(), table.getValue(), rows.apply(table.getKey(), release)))
                .toList();
    }

    private List<Row> rows(String table, int release) {
        return jdbc
                .sql("select packed from release_row where table_name = ? and" + HELD + " order by rank")
                .params(table, release, release)
                .query(String.class)
                .list()
                .stream()
                .map(PackedRow::unpack)
                .toList();
    }

    /** The same for what their cells say: texts alone, in the order of the rows' keys. */
    List<Table> texts(int release, List<String> names) {
        return tables(release, names::contains, this::texts);
    }

    private List<Row> texts(String table, int release) {
        List<String[]> rows = new ArrayList<>();
        SharedTexts[] recurring = new SharedTexts[1];
        pages(table, release, (key, rank, packed) -> {
            String[] texts =
                    PackedRow.unpack(packed).cells().stream().map(Cell::text).toArray(String[]::new);
            recurring[0] = recurring[0] == null ? new SharedTexts(texts.length) : recurring[0];
            Arrays.setAll(texts, column -> recurring[0].of(column, texts[column]));
            rows.add(texts);
        });
        return new RowView<>(
                rows, texts -> new Row(Stream.of(texts).map(Cell::of).toList(), List.of()));
    }

    private interface Held {
        void row(String key, long rank, String packed);
    }

    /** Some hundred thousand at a time, by key: the database holds an answer whole, and a table of claims is large. */
    private void pages(String table, int release, Held held) {
        String from = "";
        for (int rows = PAGE; rows == PAGE; ) {
            String[] last = {from};
            rows = jdbc.sql("select row_key, rank, packed from release_row where table_name = ? and row_key "
                            + (from.isEmpty() ? ">=" : ">") + " ? and" + HELD + " order by row_key fetch first " + PAGE
                            + " rows only")
                    .params(table, from, release, release)
                    .query((row, number) -> {
                        last[0] = row.getString(1);
                        held.row(row.getString(1), row.getLong(2), row.getString(3));
                        return number;
                    })
                    .list()
                    .size();
            from = last[0];
        }
    }

    List<RowVersion> versions(String table) {
        TreeMap<Integer, Table> columns = new TreeMap<>();
        jdbc.sql("select valid_from, packed from release_table where table_name = ?")
                .param(table)
                .query((row, number) ->
                        columns.put(row.getInt(1), PackedTable.unpack(table, row.getString(2), List.of())))
                .list();
        return jdbc.sql("select valid_from, coalesce(valid_to, " + Integer.MAX_VALUE + "), packed from release_row"
                        + " where table_name = ? order by valid_from, rank")
                .param(table)
                .query((row, number) -> version(
                        columns.floorEntry(row.getInt(1)).getValue(),
                        row.getInt(1),
                        row.getInt(2),
                        PackedRow.unpack(row.getString(3))))
                .list();
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
    void remember(JdbcTemplate batches, int release, List<Table> tables) {
        List<String> gone = new ArrayList<>(jdbc.sql("select table_name from release_table where valid_to is null")
                .query(String.class)
                .list());
        for (int ordinal = 0; ordinal < tables.size(); ordinal++) {
            Table table = tables.get(ordinal);
            gone.remove(table.name());
            columns(release, table, ordinal);
            rows(batches, release, table);
        }
        gone.forEach(table -> List.of("release_table", "release_row")
                .forEach(from -> jdbc.sql(
                                "update " + from + " set valid_to = ? where table_name = ? and valid_to is null")
                        .params(release, table)
                        .update()));
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

    /** A row as it is remembered: of what it says the hash, for there may be a million. */
    private record Known(long rank, long hash, long rest) {

        static Known of(long rank, String packed) {
            ByteBuffer hash = ByteBuffer.wrap(Sha256.bytes(packed));
            return new Known(rank, hash.getLong(), hash.getLong());
        }
    }

    private void rows(JdbcTemplate batches, int release, Table table) {
        Map<String, Known> before = new HashMap<>();
        pages(table.name(), release - 1, (key, rank, packed) -> before.put(key, Known.of(rank, packed)));
        List<String> keys = RowKeys.of(table);
        List<@Nullable Long> known = new ArrayList<>();
        keys.forEach(key -> known.add(before.containsKey(key) ? before.get(key).rank() : null));
        long[] ranks = RowRanks.of(known);
        try (Batch closed = new Batch(batches, CLOSE);
                Batch opened = new Batch(batches, OPEN)) {
            for (int i = 0; i < ranks.length; i++) {
                String packed = PackedRow.pack(table.rows().get(i));
                Known now = Known.of(ranks[i], packed);
                Known last = before.remove(keys.get(i));
                if (!now.equals(last)) {
                    if (last != null) {
                        closed.add(release, table.name(), keys.get(i), release);
                    }
                    opened.add(table.name(), keys.get(i), release, now.rank(), packed);
                }
            }
            before.keySet().forEach(key -> closed.add(release, table.name(), key, release));
        }
    }
}
