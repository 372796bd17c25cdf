package org.counterfoil.release;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are held deflated, some hundred in a part, and opened as they are asked for: a release has a million claims, and a row
 * made of cells takes ten times what it takes here. To be read from the first to the last; each thread keeps the part open that it read
 * last. Equal to a list of the same rows. Where a part ends follows from the row it ends with, so that a row that is new, or
 * that says something else, leaves the parts before and behind it as they were. Safe for many threads.
 */
public final class PackedRows extends AbstractList<Row> implements RandomAccess {

    /** One row in so many ends a part. */
    private static final int TOGETHER = 64;

    private static final int FEW = 16 * TOGETHER;
    private static final int MOST = 8 * TOGETHER;
    private static final int MOST_BYTES = 1 << 20;

    /** Spreads what texts hash to over all bits: the golden ratio's part of 2^32. */
    private static final int SPREAD = 0x9E3779B9;

    private final List<RowPart> parts;
    /** How many rows there are before each part, and at last in all. */
    private final int[] before;

    private final ThreadLocal<@Nullable Opened> last = new ThreadLocal<>();

    private record Opened(int part, List<Row> rows) {}

    /** @param parts in the order of the rows */
    public PackedRows(List<RowPart> parts) {
        this.parts = List.copyOf(parts);
        this.before = new int[parts.size() + 1];
        for (int part = 0; part < parts.size(); part++) {
            before[part + 1] = Math.addExact(before[part], parts.get(part).size());
        }
    }

    /** As they are, where they are few. */
    static List<Row> held(Stream<Row> rows, int count, int keyColumns) {
        return count <= FEW ? rows.toList() : of(rows, keyColumns);
    }

    /** @param keyColumns how many of the first columns together name a row; 0: all do */
    private static PackedRows of(Stream<Row> rows, int keyColumns) {
        Packer packer = new Packer(keyColumns);
        rows.forEachOrdered(packer::add);
        return new PackedRows(packer.end());
    }

    /** The rows of a table in parts: those that they are held in, or made for it. */
    public static List<RowPart> parts(Table table) {
        return table.rows() instanceof PackedRows packed
                ? packed.parts
                : of(table.rows().stream(), table.keyColumns()).parts;
    }

    @Override
    public Row get(int index) {
        Opened opened = last.get();
        int part = opened != null && index >= before[opened.part] && index < before[opened.part + 1]
                ? opened.part
                : part(index);
        if (opened == null || opened.part != part) {
            opened = new Opened(part, parts.get(part).rows());
            last.set(opened);
        }
        return opened.rows.get(index - before[part]);
    }

    private int part(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("No row " + index + " of " + size());
        }
        int at = Arrays.binarySearch(before, index);
        return at >= 0 ? at : -at - 2;
    }

    @Override
    public int size() {
        return before[parts.size()];
    }

    /** For one thread. */
    private static final class Packer {

        private final int keyColumns;
        private final List<RowPart> parts = new ArrayList<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);
        private int rows;

        Packer(int keyColumns) {
            this.keyColumns = keyColumns;
        }

        void add(Row row) {
            try {
                RowBytes.write(row, out);
            } catch (IOException e) {
                throw new UncheckedIOException("Memory was written to, and failed", e);
            }
            rows++;
            if (ends(row) || rows == MOST || bytes.size() >= MOST_BYTES) {
                cut();
            }
        }

        private boolean ends(Row row) {
            int hash = 0;
            for (Cell cell : keyColumns == 0 ? row.cells() : row.cells().subList(0, keyColumns)) {
                hash = 31 * hash + cell.text().hashCode();
            }
            return (hash * SPREAD >>> 16) % TOGETHER == 0;
        }

        private void cut() {
            parts.add(RowPart.of(rows, bytes.toByteArray()));
            bytes.reset();
            rows = 0;
        }

        List<RowPart> end() {
            if (rows > 0) {
                cut();
            }
            return parts;
        }
    }
}
