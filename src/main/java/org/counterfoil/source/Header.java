package org.counterfoil.source;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of a table's columns.
 *
 * @param index of the header's row among the table's rows, 0-based; −1 where the table has no header
 * @param names column number, 1-based → name; a column without one is called by its number, a name that comes again
 *     gets its count: {@code Amount (2)}
 */
record Header(int index, SortedMap<Integer, String> names) {

    Header {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** Empty where the table ends before its header. */
    static Optional<Header> of(RawTable table, int header) {
        if (header == 0) {
            return Optional.of(new Header(-1, numbers(width(table.rows()))));
        }
        List<RawRow> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).cells().isEmpty() && rows.get(i).number() >= header - shift(rows)) {
                return Optional.of(new Header(i, named(rows.get(i))));
            }
        }
        return Optional.empty();
    }

    /** Rows of JSON count from 0: the paths come first. */
    private static int shift(List<RawRow> rows) {
        return rows.get(0).number() == 0 ? 1 : 0;
    }

    private static SortedMap<Integer, String> named(RawRow row) {
        SortedMap<Integer, String> names = numbers(width(List.of(row)));
        Set<String> taken = new LinkedHashSet<>();
        row.cells().forEach(cell -> {
            String name = Spaces.collapse(cell.text());
            String unique = name;
            for (int count = 2; !taken.add(unique); count++) {
                unique = name + " (" + count + ")";
            }
            names.put(cell.column(), unique);
        });
        return names;
    }

    private static int width(List<RawRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(RawCell::column)
                .max()
                .orElse(0);
    }

    private static SortedMap<Integer, String> numbers(int width) {
        SortedMap<Integer, String> names = new TreeMap<>();
        for (int column = 1; column <= width; column++) {
            names.put(column, Integer.toString(column));
        }
        return names;
    }

    /** Whether a row below says the header again. */
    boolean isRepeatedIn(RawRow row, RawTable table) {
        return index >= 0
                && !row.cells().isEmpty()
                && texts(row).equals(texts(table.rows().get(index)));
    }

    private static Map<Integer, String> texts(RawRow row) {
        Map<Integer, String> texts = new TreeMap<>();
        row.cells().forEach(cell -> texts.put(cell.column(), Spaces.collapse(cell.text())));
        return texts;
    }
}
