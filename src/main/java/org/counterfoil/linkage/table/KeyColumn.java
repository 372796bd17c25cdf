package org.counterfoil.linkage.table;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.Keys;
import org.jspecify.annotations.Nullable;

/** What one key makes of each cell of a table, worked out once for each distinct cell. Immutable, safe for many threads. */
final class KeyColumn {

    private final Column<String>[] columns;
    private final int[][] starts;
    private final long[][] keys;
    /** Of a single column by code its only key, or 0; null where a record may have several. */
    private final long @Nullable [] single;

    @SuppressWarnings({"unchecked", "rawtypes"})
    KeyColumn(BlockKey key, Table table) {
        List<Column<String>> read = key.fields().stream().map(table::column).toList();
        this.columns = read.toArray(new Column[0]);
        this.starts = new int[columns.length][];
        this.keys = new long[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            fill(i, key);
        }
        this.single = columns.length == 1 && columns[0].isSingle() ? single(starts[0], keys[0]) : null;
    }

    private static long @Nullable [] single(int[] starts, long[] keys) {
        long[] single = new long[starts.length - 1];
        for (int code = 0; code < single.length; code++) {
            int count = starts[code + 1] - starts[code];
            if (count > 1 || count == 1 && keys[starts[code]] == 0) {
                return null;
            }
            single[code] = count == 0 ? 0 : keys[starts[code]];
        }
        return single;
    }

    /** Whether no record has more than one key here. */
    boolean isSingle() {
        return single != null;
    }

    /**
     * Combines the keys of records, one each, with that which they have here, where none has several; those that have none are
     * left out.
     *
     * @return how many are left
     */
    int combine(long[] into, int[] records, int size) {
        long[] byCode = Objects.requireNonNull(single);
        Column<String> column = columns[0];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int code = column.first(records[i]);
            long key = code < 0 ? 0 : byCode[code];
            if (key != 0) {
                into[kept] = Keys.both(into[i], key);
                records[kept++] = records[i];
            }
        }
        return kept;
    }

    private void fill(int i, BlockKey key) {
        Column<String> column = columns[i];
        int[] start = new int[column.distinct() + 1];
        long[] hashes = new long[column.distinct()];
        int size = 0;
        for (int code = 0; code < column.distinct(); code++) {
            for (String made : key.of(column.value(code))) {
                if (size == hashes.length) {
                    hashes = Arrays.copyOf(hashes, 2 * size);
                }
                hashes[size++] = Keys.hash(made);
            }
            start[code + 1] = size;
        }
        starts[i] = start;
        keys[i] = Arrays.copyOf(hashes, size);
    }

    /** Combines the keys at hand with each that a record has here. */
    void combine(int record, Keys into) {
        for (int i = 0; i < columns.length; i++) {
            Column<String> column = columns[i];
            for (int place = column.start(record); place < column.end(record); place++) {
                int code = column.code(place);
                for (int k = starts[i][code]; k < starts[i][code + 1]; k++) {
                    into.with(keys[i][k]);
                }
            }
        }
        into.combine();
    }
}
