package org.counterfoil.source;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of a table's columns.
 *
 * @param top index of the header's first row among the table's rows, 0-based
 * @param index of the header's last row, 0-based; −1 where the table has no header
 * @param names column number, 1-based → name; a column without one is called by its number, a name that comes again
 *     gets its count: {@code Amount (2)}
 */
record Header(int top, int index, SortedMap<Integer, String> names) {

    Header {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** Empty where the table ends before its header. */
    static Optional<Header> of(RawTable table, List<Integer> header) {
        List<RawRow> rows = table.rows();
        if (header.isEmpty()) {
            return Optional.of(new Header(-1, -1, numbers(width(rows))));
        }
        int top = index(rows, header.get(0));
        int last = top;
        for (int number : header.subList(1, header.size())) {
            last = last < 0 ? -1 : index(rows, Math.max(number, rows.get(last).number() + 1 + shift(rows)));
        }
        if (top < 0 || last < 0) {
            return Optional.empty();
        }
        SortedMap<Integer, String> names =
                top == last ? texts(rows.get(top)) : StackedHeader.texts(table, rows.subList(top, last + 1));
        return Optional.of(new Header(top, last, unique(names)));
    }

    /** Of the row with this number, or the next that is not blank; −1 where the table ends before. */
    private static int index(List<RawRow> rows, int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).cells().isEmpty() && rows.get(i).number() >= number - shift(rows)) {
                return i;
            }
        }
        return -1;
    }

    /** Rows of JSON count from 0: the paths come first. */
    private static int shift(List<RawRow> rows) {
        return rows.get(0).number() == 0 ? 1 : 0;
    }

    private static SortedMap<Integer, String> unique(SortedMap<Integer, String> texts) {
        SortedMap<Integer, String> names = numbers(texts.isEmpty() ? 0 : texts.lastKey());
        Set<String> taken = new LinkedHashSet<>();
        texts.forEach((column, name) -> {
            String unique = name;
            for (int count = 2; !taken.add(unique); count++) {
                unique = name + " (" + count + ")";
            }
            names.put(column, unique);
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
                && endsAlike(row, table.rows().get(index))
                && texts(row).equals(texts(table.rows().get(index)));
    }

    /** Rows of data differ from the header in their last cell already, and are not looked at further. */
    private static boolean endsAlike(RawRow row, RawRow header) {
        RawCell last = row.cells().get(row.cells().size() - 1);
        return header.cells().stream()
                .filter(cell -> cell.column() == last.column())
                .anyMatch(cell -> Spaces.collapse(cell.text()).equals(Spaces.collapse(last.text())));
    }

    private static SortedMap<Integer, String> texts(RawRow row) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        row.cells().forEach(cell -> texts.put(cell.column(), Spaces.collapse(cell.text())));
        return texts;
    }
}
