package org.counterfoil.linkage.table;

import java.util.Arrays;
import java.util.List;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.Keys;

/** What one key makes of each cell of a table, worked out once for each distinct cell. Immutable, safe for many threads. */
final class KeyColumn {

    private final Column<String>[] columns;
    private final int[][] starts;
    private final long[][] keys;

    @SuppressWarnings({"unchecked", "rawtypes"})
    KeyColumn(BlockKey key, Table table) {
        List<Column<String>> read = key.fields().stream().map(table::column).toList();
        this.columns = read.toArray(new Column[0]);
        this.starts = new int[columns.length][];
        this.keys = new long[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            fill(i, key);
        }
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
