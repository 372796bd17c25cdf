package org.counterfoil.source;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Some cells of a table.
 *
 * @param byRow number of the row → numbers of the columns, both 1-based
 */
public record RawCells(SortedMap<Integer, Set<Integer>> byRow) {

    public static final RawCells NONE = new RawCells(new TreeMap<>());

    public RawCells {
        SortedMap<Integer, Set<Integer>> sorted = new TreeMap<>();
        byRow.forEach((row, columns) -> sorted.put(row, Collections.unmodifiableSet(new TreeSet<>(columns))));
        byRow = Collections.unmodifiableSortedMap(sorted);
    }

    public boolean contains(int row, int column) {
        return byRow.getOrDefault(row, Set.of()).contains(column);
    }
}
