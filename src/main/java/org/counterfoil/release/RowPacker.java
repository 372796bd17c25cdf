package org.counterfoil.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

/**
 * Takes the rows of a table as they come, and holds them as {@link PackedRows} where they are many: they are written out and deflated on
 * other threads, in the pool of the caller or the common one. For one thread.
 */
public final class RowPacker {

    /** One row in so many ends a part. */
    private static final int TOGETHER = 64;

    /** So many are held as they are. */
    private static final int FEW = 16 * TOGETHER;

    private static final int MOST = 8 * TOGETHER;
    private static final int MOST_LETTERS = 1 << 20;

    /** Parts that wait to be deflated, at most: some megabytes. */
    private static final int AHEAD = 64;

    /** Spreads what texts hash to over all bits: the golden ratio's part of 2^32. */
    private static final int SPREAD = 0x9E3779B9;

    private final int keyColumns;
    private final List<Row> few = new ArrayList<>();
    private final List<RowPart> parts = new ArrayList<>();

    /** Parts that come next; a task holds what it was made of as long as it is held itself. */
    private final Deque<ForkJoinTask<RowPart>> waiting = new ArrayDeque<>();

    /** Of the part that comes next. */
    private List<Row> rows = new ArrayList<>();

    private int letters;
    private boolean many;

    /** @param keyColumns how many of the first columns together name a row; 0: all do */
    public RowPacker(int keyColumns) {
        this.keyColumns = keyColumns;
    }

    /** With all the rows, in order. */
    static RowPacker of(Stream<Row> rows, int keyColumns) {
        RowPacker packer = new RowPacker(keyColumns);
        rows.forEachOrdered(packer::add);
        return packer;
    }

    public void add(Row row) {
        if (!many && few.size() < FEW) {
            few.add(row);
            return;
        }
        packFew();
        pack(row);
    }

    private void packFew() {
        many = true;
        few.forEach(this::pack);
        few.clear();
    }

    private void pack(Row row) {
        rows.add(row);
        letters += letters(row);
        if (ends(row) || rows.size() == MOST || letters >= MOST_LETTERS) {
            cut();
        }
    }

    private static int letters(Row row) {
        int letters = 0;
        for (Cell cell : row.cells()) {
            letters += cell.content() instanceof String text ? text.length() : 0;
        }
        return letters;
    }

    private boolean ends(Row row) {
        int hash = 0;
        for (Cell cell : keyColumns == 0 ? row.cells() : row.cells().subList(0, keyColumns)) {
            hash = 31 * hash + cell.text().hashCode();
        }
        return (hash * SPREAD >>> 16) % TOGETHER == 0;
    }

    private void cut() {
        List<Row> part = rows;
        waiting.add(
                ForkJoinTask.adapt((Callable<RowPart>) () -> RowPart.of(part)).fork());
        if (waiting.size() > AHEAD) {
            parts.add(waiting.remove().join());
        }
        rows = new ArrayList<>();
        letters = 0;
    }

    /** All that were added, as they are where they are few. To be asked once. */
    public List<Row> rows() {
        return many ? new PackedRows(parts()) : List.copyOf(few);
    }

    /** The same in parts, however few. To be asked once. */
    List<RowPart> parts() {
        packFew();
        if (!rows.isEmpty()) {
            cut();
        }
        waiting.forEach(part -> parts.add(part.join()));
        waiting.clear();
        return parts;
    }
}
