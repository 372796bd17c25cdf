package org.counterfoil.release;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are held deflated, some hundred in a part, and opened as they are asked for: a release has a million claims, and a row
 * made of cells takes ten times what it takes here. To be read from the first to the last; each thread keeps the part open that it read
 * last. Equal to a list of the same rows. Where a part ends follows from the row it ends with, so that a row that is new, or
 * that says something else, leaves the parts before and behind it as they were. Safe for many threads.
 */
public final class PackedRows extends AbstractList<Row> implements RandomAccess {

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

    /** The rows of a table in parts: those that they are held in, or made for it. */
    public static List<RowPart> parts(Table table) {
        return table.rows() instanceof PackedRows packed
                ? packed.parts
                : RowPacker.of(table.rows().stream(), table.keyColumns()).parts();
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
}
