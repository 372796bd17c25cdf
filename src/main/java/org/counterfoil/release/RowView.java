package org.counterfoil.release;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Rows that are made each time they are asked for, of what takes less room: a release has a million claims, and a row made of
 * cells takes several times what it says. Equal to a list of the same rows.
 *
 * @param <T> what a row is made of
 */
public final class RowView<T> extends AbstractList<Row> implements RandomAccess {

    private final List<T> items;
    private final Function<T, Row> row;

    /** @param row gives the same row for the same item, each time with as many cells as the table has columns */
    public RowView(List<T> items, Function<T, Row> row) {
        this.items = List.copyOf(items);
        this.row = row;
    }

    @Override
    public Row get(int index) {
        return row.apply(items.get(index));
    }

    @Override
    public int size() {
        return items.size();
    }
}
