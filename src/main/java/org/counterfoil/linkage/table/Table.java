package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.linkage.engine.Column;
import org.jspecify.annotations.Nullable;

/**
 * Rows of any schema as encoded columns, by their id. A row is its number from 0, in the order of ids. An empty cell says
 * nothing. Immutable.
 */
public final class Table {

    private final List<String> ids;
    private final int @Nullable [] sides;
    private final List<String> sideNames;
    private final Map<String, Column<String>> columns;

    Table(List<String> ids, int @Nullable [] sides, List<String> sideNames, Map<String, Column<String>> columns) {
        this.ids = ids;
        this.sides = sides;
        this.sideNames = List.copyOf(sideNames);
        this.columns = columns;
    }

    /** Ids, ascending by character. */
    public List<String> ids() {
        return ids;
    }

    /** How many rows. */
    public int size() {
        return ids.size();
    }

    /** By row the number of its side; null where the table has no sides. Not a copy. */
    public int @Nullable [] sides() {
        return sides;
    }

    /** Names of the sides, by number; none where the table has no sides. */
    public List<String> sideNames() {
        return sideNames;
    }

    /** Names of the columns, in the order of the file, the id's and the side's left out. */
    public List<String> columns() {
        return new ArrayList<>(columns.keySet());
    }

    /**
     * What the rows say in a column, as written, without space around.
     *
     * @throws IllegalArgumentException if there is no such column; the message lists those there are
     */
    public Column<String> column(String name) {
        Column<String> column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException(
                    "The data has no column '" + name + "'; it has " + String.join(", ", columns.keySet()));
        }
        return column;
    }

    /** Number of rows by side. */
    public Map<String, Integer> rowsBySide() {
        Map<String, Integer> rows = new TreeMap<>();
        int[] of = sides;
        if (of != null) {
            for (int side : of) {
                rows.merge(sideNames.get(side), 1, Integer::sum);
            }
        }
        return rows;
    }

    /** Pairs of rows that could be one. */
    public double possiblePairs() {
        double all = size() * (size() - 1.0) / 2;
        return all
                - rowsBySide().values().stream()
                        .mapToDouble(n -> n * (n - 1.0) / 2)
                        .sum();
    }
}
