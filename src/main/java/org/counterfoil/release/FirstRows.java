package org.counterfoil.release;

import java.util.Arrays;
import java.util.List;

/**
 * Which row of a table was the first with a key. Holds of each key what it hashes to and the number of its row, twelve bytes: the
 * keys of a million reports are five million. For one thread.
 */
final class FirstRows {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final List<Row> table;
    private final int keyColumns;
    private final long[] hashes;
    /** Number of the row plus one; 0: none. */
    private final int[] rows;

    /** @param keyColumns how many of the first columns together name a row */
    FirstRows(List<Row> table, int keyColumns) {
        this.table = table;
        this.keyColumns = keyColumns;
        int places = Math.max(2, Integer.highestOneBit(Math.max(1, table.size())) << 2);
        this.hashes = new long[places];
        this.rows = new int[places];
    }

    /**
     * Notes the row, unless there was one with its key.
     *
     * @return the number of the first row with this key: the given one, where there was none before
     */
    int first(Row row, int number) {
        long hash = hash(row);
        int place = (int) (hash ^ hash >>> 32) & rows.length - 1;
        while (rows[place] != 0) {
            if (hashes[place] == hash && isKeyOf(row, rows[place] - 1)) {
                return rows[place] - 1;
            }
            place = place + 1 & rows.length - 1;
        }
        hashes[place] = hash;
        rows[place] = number + 1;
        return number;
    }

    private boolean isKeyOf(Row row, int number) {
        return Arrays.equals(key(row, keyColumns), key(table.get(number), keyColumns));
    }

    static String[] key(Row row, int keyColumns) {
        return row.cells().subList(0, keyColumns).stream().map(Cell::text).toArray(String[]::new);
    }

    /** FNV-1a over the letters of the key, 64 bits. */
    private long hash(Row row) {
        long hash = OFFSET;
        for (int column = 0; column < keyColumns; column++) {
            String text = row.cells().get(column).text();
            for (int letter = 0; letter < text.length(); letter++) {
                hash = (hash ^ text.charAt(letter)) * PRIME;
            }
            hash = (hash ^ '\n') * PRIME;
        }
        return hash;
    }
}
